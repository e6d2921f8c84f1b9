import type { Found } from "../concepts/terms-in";
import type { Token } from "../words/tokens";

/** Words by which it is told what a negation is said of. */
const words = (list: string) => new Set(list.split(" "));
export const auxiliaries = words("not never wasn't weren't isn't aren't hasn't haven't wasnt werent");
export const joiners = words("/ or nor");
const wholes = words("all both each either everything any these those that this");
export const instead = words("instead rather");
export const asides = words("of on over from for");
export const joins = words("but and therefore then so thus also only still");
const active = words("have haven't hasn't hadn't didn't i we nobody noone no-one");
export const haves = words("has have had with");
export const placed = words("on in over there at around");
const recorders = words("i we nobody noone no-one she he they anyone");
export const answerWords = words("no n none nil negative neg - absent 0 zero");
export const behindAnswer = words(
  "by on per in at to today noted seen present reported found , used applied taken given planned needed done recorded made tried and needed visible identified appreciated currently for",
);
export const refusals = words(
  "declined declines decline refused refuses deferred withheld omitted skipped said turned",
);
export const seen = words(
  "seen present noted found observed identified appreciated detected visible evident felt palpated reported had have any noticed there",
);

/** Whether one of some words stands in a stretch. */
export function holdsOne(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  some: ReadonlySet<string>,
): boolean {
  return tokens.slice(from, to).some(({ text }) => some.has(text));
}

export function isClauseEnd(token: Token | undefined): boolean {
  return token === undefined || token.text === "." || token.text === "|" || token.text === ";" || token.text === ",";
}

/** "Her eczema is quiet; her acne is not: 11 pustules": what is denied was told before, and not what follows. */
export function isElliptic(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const [before, last, behind] = [tokens[from - 1]?.text ?? "", tokens[to - 1]?.text ?? "", tokens[to]?.text ?? ""];
  const isVerb =
    contracted.has(last) || (last === "not" && auxiliary.has(to - from > 1 ? (tokens[to - 2]?.text ?? "") : before));
  return isVerb && (behind === "" || behind === ":" || behind === "-");
}

const auxiliary = words("is are was were does do did has have");
const contracted = words("isn't aren't wasn't weren't doesn't don't didn't hasn't haven't");

/** "yes to consent, no to photographs", and not "Raynaud, cold urticaria: no to both": what is denied follows. */
export function isNoTo(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  return tokens[from]?.text === "no" && tokens[to]?.text === "to" && !wholes.has(tokens[to + 1]?.text ?? "");
}

/** "I have not applied liquid nitrogen", "refused to put goggles on": the object stands behind the verb. */
export function isActive(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  if (tokens[to]?.text === "to" || tokens[to - 1]?.text === "to") return true;
  if (tokens[from]?.text === "none" && tokens[from + 1]?.text === "of") return true;
  const isNoOne = tokens[from]?.text === "no" && tokens[from + 1]?.text === "one";
  return isNoOne || tokens.slice(Math.max(0, from - 1), from + 1).some(({ text }) => active.has(text));
}

/** Denials and "negative for" reach over a list of which nothing else is looked for: "denies fever, chills, pain". */
export function isDenial(tokens: readonly Token[], from: number): boolean {
  const cue = tokens[from]?.text ?? "";
  return cue.startsWith("den") || cue === "negative" || cue === "nieg";
}

/** "asked about hives and she has neither": nothing is negated behind it. */
export function isAnswer(tokens: readonly Token[], { from }: { from: number }): boolean {
  if (tokens[from]?.text !== "neither" || !haves.has(tokens[from - 1]?.text ?? "")) return false;
  return !tokens.slice(from, from + nearestNor).some(({ text }) => text === "nor" || text === "or");
}

const nearestNor = 8;

/** "About tolerance, good or bad, nothing was recorded": what is told of stands at the head, whatever is between. */
export function isFronted(tokens: readonly Token[], { tag }: Found<"cue">): boolean {
  return tag.sense === "unrecorded" && topics.has(tokens[0]?.text ?? "");
}

const topics = words("about regarding concerning re how whether what which of on as for");

/** "I omitted the goggles", "the nurse skipped them": who left out something names it behind, and denies nothing before. */
export function isLeavingOut(tokens: readonly Token[], { tag, from, to }: Found<"cue">): boolean {
  const isLeft = tag.reach === "backward" && leavesOut.has(tokens[from]?.text ?? "");
  return isLeft && leavers.has(tokens[from - 1]?.text ?? "") && !isClauseEnd(tokens[to]);
}

/** "neglected, painful acne": acts are left out, and no findings. */
export function leavesOutAct(tokens: readonly Token[], { from }: { from: number }): boolean {
  return leavesOut.has(tokens[from]?.text ?? "");
}

/** "Tolerance, I am sorry to say, was not recorded": whether what stands between is told within commas. */
export function isAsideBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.text !== "," || to - from > longestAside) return false;
  const close = tokens.slice(from + 1, to).findLastIndex(({ text }) => text === ",") + from + 1;
  const isVerb = verbs.has(tokens[close + 1]?.text ?? "") && to - close <= 3;
  return close > from && isVerb && !tokens.slice(from, to).some(({ text }) => text === ";" || text === ".");
}

const longestAside = 14;
const verbs = words("was were is are has have had wasn't weren't isn't aren't hasn't haven't");
const leavesOut = words(
  "omitted skipped overlooked neglected missed forgot forgets forgotten withheld deferred waived",
);
const leavers = words("i we he she they nurse note and staff doctor assistant ma");

/** "had no time to ask about Raynaud", "at no point was Raynaud asked about": the asking is denied, and not what is asked about. */
export function isUnasked(
  tokens: readonly Token[],
  { to }: Found<"cue">,
  place: { from: number; to: number },
): boolean {
  if (tokens.slice(to, place.from).some(({ text }) => asking.has(text) || recording.has(text))) return true;
  return asking.has(tokens[place.to]?.text ?? "");
}

const asking = words("ask asked asking asks enquire enquired enquiring inquire inquired inquiring screened");
const recording = words(
  "record recording chart charting document documenting screen screening raise raising mention mentioning",
);

/** "How he took it, I did not note": nothing stands behind, and what was not recorded stands before who did not. */
export function isInverted(tokens: readonly Token[], { tag, from, to }: Found<"cue">): boolean {
  const next = tokens[to]?.text ?? ".";
  return tag.sense === "unrecorded" && (next === "." || next === ";") && recorders.has(tokens[from - 1]?.text ?? "");
}

/** "Photos, not taken", "How he took it, I did not note": a comma parts what is denied from its denial. */
export function isBehindComma(tokens: readonly Token[], cue: Found<"cue">): boolean {
  return tokens[cue.from - 1]?.text === "," || isInverted(tokens, cue);
}
