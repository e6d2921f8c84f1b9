import type { Found } from "../concepts/terms-in";
import type { Token } from "../words/tokens";
import { doing } from "./link";
import { auxiliaries, haves, joins } from "./negation-words";

/**
 * "I have explained it and have not booked a visit", "examined and not counted": a negation behind "and" is of the verb
 * that follows it, and says nothing of what was done before.
 */
export function isOfNextVerb(
  tokens: readonly Token[],
  { from, to, tag }: Found<"cue">,
  words: { to: number },
): boolean {
  if (tag.reach !== "backward" || !auxiliaries.has(tokens[from]?.text ?? "")) return false;
  const before = tokens[from - 1]?.text ?? "";
  if (haves.has(before) && tokens[to]?.text !== "been" && joins.has(tokens[from - 2]?.text ?? "")) return true;
  return before === "and" && from - 1 === words.to && doing.has(tokens[words.to - 1]?.text ?? "");
}
