import type { Sight } from "../concepts/sight";

/** Whether a statement is told of a place where the problem is not: "Photos: taken of the arm", "Great toe swollen." */
export function isElsewhere(sight: Sight, own: ReadonlySet<string>, isPlace: (sight: Sight) => boolean): boolean {
  const { terms, label } = sight;
  if (terms.elsewhere.length === 0 && label.elsewhere.length === 0) return false;
  const named = terms.elsewhere.filter((found) => isTold(sight, found.from)).map(({ from }) => wordAt(sight, from));
  const over = label.elsewhere.map(({ from }) => singular(label.tokens[from]?.text ?? ""));
  const all = [...named, ...over];
  return all.length > 0 && !all.some((word) => own.has(word)) && !isPlace(sight);
}

/** The places at which a statement sees the problem all the same: "acne of the arms". */
export function elsewhereOf(sight: Sight): string[] {
  const { terms, tokens } = sight;
  const own = terms.problems.filter(({ tag }) => tag.of === "own");
  const isNear = (one: number, other: number) =>
    Math.abs(one - other) <= near &&
    !tokens.slice(Math.min(one, other), Math.max(one, other)).some(({ text }) => apart.has(text));
  const found = terms.elsewhere.filter(({ from }) => own.some((problem) => isNear(problem.from, from)));
  return found.map(({ from }) => wordAt(sight, from));
}

const near = 5;
const apart = new Set([",", ";", "+", "&", "and", "|", "."]);

/** It opens what is said, or stands behind "of" and its like. */
function isTold({ tokens, body }: Sight, from: number): boolean {
  if (from >= body && from - body <= opening) return true;
  return tokens.slice(Math.max(body, from - nearby), from).some(({ text }) => leading.has(text));
}

const [opening, nearby] = [2, 3];
const leading = new Set(["of", "on", "to", "over", "from", "at"]);

function wordAt({ tokens }: Sight, at: number): string {
  return singular(tokens[at]?.text ?? "");
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
