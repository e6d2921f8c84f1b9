import { coversWords, sharesWords } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { asksFor } from "../context/asking-label";
import { answerOf } from "./answer-of";
import { type Answering, type AskedPrompt, isSetAside, polarityAt, type State, usable } from "./asked-prompt";
import { refusedIn, refusesAnother, undoneIn } from "./refusals";

/** Terms of the prompt in the words of a statement: those that state it, those that only name it, those that deny it. */
export function* wordHits(asked: AskedPrompt): Generator<Answering> {
  const says = usable(asked, "says");
  // "far from painless": what states it in more words than deny it.
  const isWithin = (other: Found<"prompt">) =>
    says.some(({ from, to }) => coversWords({ from, to }, other) && turning.has(asked.sight.tokens[from]?.text ?? ""));
  const denies = asked.sight.terms.of(asked.prompt, "denies").filter((other) => !isWithin(other));
  for (const found of says) {
    if (denies.some((other) => sharesWords(other, found))) continue;
    const state = statedAt(asked, found);
    if (state && !isSetAside(asked, found, state)) yield { state, from: found.from, to: found.to };
  }
  for (const { from, to } of namedAndDenied(asked)) yield { state: "denied", from, to };
  if (asked.sight.statement.mark === "retracts")
    for (const { from, to } of usable(asked, "names")) yield { state: "denied", from, to };
  for (const { from, to } of namedAndTicked(asked)) yield { state: "documented", from, to };
  for (const found of usable(asked, "denies"))
    if (
      !isWithin(found) &&
      !isSetAside(asked, found, "denied") &&
      !isOfAnother(asked, found) &&
      !refusesAnother(asked, found)
    )
      yield { state: "denied", from: found.from, to: found.to };
  for (const { from, to } of refusedIn(asked)) yield { state: "denied", from, to };
  if (undoneIn(asked)) yield { state: "denied", from: 0, to: asked.sight.tokens.length };
}

/** "Photographs: patient declined": under the label of another prompt its answer is no other's. */
function isOfAnother({ analysis, sight, prompt }: AskedPrompt, { from }: Found<"prompt">): boolean {
  const { label, body } = sight;
  if (from < body || label.has(prompt) || answerOf(sight) !== "no") return false;
  return [...label.ofAll(["says", "names"])].some(({ tag }) => !analysis.cues[tag.prompt]?.isPlace);
}

/** "far from painless", "anything but quiet", "by no means", "hardly": a denial behind them is none. */
const turning = new Set(["far", "anything", "by", "hardly"]);

function statedAt(asked: AskedPrompt, found: Found<"prompt">): State | null {
  const { sight, cues } = asked;
  // "Risks: discussed" states it with the answer, not beside it.
  const isWhole = found.to > sight.body && answerOf(sight) === "yes";
  if (found.from < sight.body && !isWhole && (answerOf(sight) !== "words" || asksFor(sight.statement.label)))
    return null;
  const polarity = polarityAt(asked, found);
  return polarity === "stated" || (polarity === "negated" && cues.anyAnswer) ? "documented" : "denied";
}

/** Words that only name the matter state nothing, but "technique not recorded" denies it. */
function namedAndDenied(asked: AskedPrompt): readonly Found<"prompt">[] {
  const { sight, cues } = asked;
  return usable(asked, "names").filter((found) => {
    const polarity = polarityAt(asked, found);
    const isDenied =
      polarity === "unrecorded" || (polarity === "negated" && !cues.anyAnswer && found.from >= sight.body);
    return isDenied && !isSetAside(asked, found, "denied");
  });
}

/** "[x] exam": of a ticked box a name is enough, where it says no more. */
function namedAndTicked(asked: AskedPrompt): Found<"prompt">[] {
  const { statement, tokens } = asked.sight;
  if (statement.isTicked !== true || tokens.length > fewest) return [];
  const denies = asked.sight.terms.of(asked.prompt, "denies");
  return usable(asked, "names").filter(
    (found) =>
      polarityAt(asked, found) === "stated" &&
      !isSetAside(asked, found) &&
      !denies.some((other) => sharesWords(other, found)),
  );
}

const fewest = 4;
