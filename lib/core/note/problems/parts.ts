import type { Sight } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { isOther, named, type Of } from "./items";
import { isNearDenial } from "./near-denial";

export interface ProblemPart {
  /** The first token behind it. */
  to: number;
  of: Of;
}

/**
 * A statement that names this problem and another one is taken apart at its commas and verbs; a part that names neither
 * goes with the part before it, and one that names both is of this one.
 */
export function problemParts({ terms, tokens }: Sight, before: Of, lesions: Set<string>): ProblemPart[] {
  const found = terms.problems.filter((one) => isOfTreatment(terms, one) || !isNearDenial(terms, one.from));
  const own = found.some(({ tag }) => tag.of === "own");
  const other = found.some(({ tag }) => isOther(tag.of));
  const texts = tokens.map(({ text }) => text);
  const likely = found.filter(({ tag }) => tag.of === "likely");
  const isLikely =
    likely.length > 0 && (before !== "other" || likely.some(({ from }) => isKnown(texts, from, lesions)));
  if (!other) {
    if (own || isLikely) for (const text of texts) if (kinds.has(kindOf(text))) lesions.add(kindOf(text));
    return [{ to: tokens.length, of: own || isLikely ? "own" : "open" }];
  }
  if (own) return mixedParts(found, texts);
  return isLikely ? lesionParts(found, texts, lesions) : [{ to: tokens.length, of: "other" }];
}

/** "one cycle on each of the nodules": lesions of a kind that was told of the problem before, as in "nodular acne". */
function isKnown(texts: readonly string[], from: number, lesions: ReadonlySet<string>): boolean {
  return lesions.has(kindOf(texts[from] ?? ""));
}

/** "nodule", "nodules" and "nodular" are of one kind. */
function kindOf(lesion: string): string {
  return lesion.slice(0, 4);
}

const kinds = new Set(["papu", "pust", "nodu", "cyst", "come"]);

/** "back 2 cysts | ears 3 AK": lesions in a cell or clause of their own, apart from those of another problem. */
function lesionParts(
  found: readonly Found<"problem">[],
  texts: readonly string[],
  lesions: Set<string>,
): ProblemPart[] {
  const parts: ProblemPart[] = [];
  let from = 0;
  for (let at = 1; at <= texts.length; at += 1) {
    if (at < texts.length && !isApart(texts, at)) continue;
    const inside = found.filter((problem) => problem.from >= from && problem.from < at);
    const isOwn = inside.length > 0 && inside.every(({ tag }) => tag.of === "likely");
    if (isOwn) for (const one of inside) lesions.add(kindOf(texts[one.from] ?? ""));
    parts.push({ to: at, of: isOwn ? "own" : "other" });
    from = at;
  }
  return parts;
}

function isApart(texts: readonly string[], at: number): boolean {
  const isNew = texts[at] === "and" && (texts[at + 1] === "the" || texts[at - 1] === ",");
  return texts[at] === "|" || texts[at] === ";" || texts[at] === "(" || isNew;
}

/** "has not tried any acne topical", "no tablets for acne", "amoxicillin did not clear her sinusitis": the treatment is denied, not the problem. */
function isOfTreatment({ treatments, outcomes, tokens }: Sight["terms"], problem: Found<"problem">): boolean {
  return treatments.some(({ from, to }) => {
    if (from <= problem.to && problem.to <= to) return true;
    if (
      to <= problem.from &&
      outcomes.some(({ tag, ...one }) => effects.has(tag.is) && one.to > to && one.to <= problem.from)
    )
      return true;
    const isNear = to <= problem.from && problem.from - to <= farthestFor;
    return isNear && tokens.slice(to, problem.from).some(({ text }) => text === "for");
  });
}

const effects = new Set(["failed", "effect", "worked"]);
/** "no topical tried for the acne" */
const farthestFor = 3;

function mixedParts(found: readonly Found<"problem">[], texts: readonly string[]): ProblemPart[] {
  const parts: ProblemPart[] = [];
  let [from, last]: [number, Of] = [0, "open"];
  for (let at = 0; at <= texts.length; at += 1) {
    if (at < texts.length && (!isCut(texts, at) || isBetween(found, texts[at], at))) continue;
    const inside = found.filter((problem) => problem.from >= from && problem.from < at);
    const of = named(inside);
    const isOfBoth = of === "open" && texts.slice(from, at).some((text, place, all) => isBoth(text, all[place - 1]));
    last = isOfBoth ? "own" : of === "open" ? last : of;
    parts.push({ to: at, of: last });
    from = at;
  }
  return parts;
}

/** "consented to both", "did well with each" */
function isBoth(text: string, before: string | undefined): boolean {
  return text === "both" || (text === "each" && (before === "with" || before === "tolerated"));
}

/** "acne and warts were frozen": both together. */
function isBetween(found: readonly Found<"problem">[], text: string | undefined, at: number): boolean {
  if (text !== "and" && text !== "&") return false;
  return found.some(({ to }) => to === at) && found.some(({ from }) => from === at + 1);
}

const cuts = new Set([",", ":", "(", ")", "while", "whereas", "but", "plus", ";"]);
const verbs = new Set(["was", "were", "treated", "frozen", "removed", "applied", "injected", "performed"]);

function isCut(texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? "";
  if (cuts.has(text)) return true;
  return text === "and" && texts.slice(at + 1, at + 14).some((word) => verbs.has(word));
}
