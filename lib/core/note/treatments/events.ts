import { type Found, longestOf, type TermsIn } from "../concepts/terms-in";
import type { Token } from "../words/tokens";

/** How a treatment turned out. */
export type Outcome = "failed" | "worked" | "untried";

/** Words of a statement that say how treatments turned out. */
export interface Event {
  outcome: Outcome;
  from: number;
  to: number;
  /** It takes what follows as its object: "despite", "refractory to", "never used". */
  takesObject: boolean;
}

/** What a stretch says of outcomes: words that tell by themselves, and effects with or without a "too little" beside. */
export function eventsOf({ outcomes }: TermsIn, tokens: readonly Token[]): Event[] {
  const little = outcomes.filter(({ tag, from }) => tag.is === "little" && !isLasting(tokens, from));
  const telling = outcomes.filter(({ tag }) => tag.is !== "little");
  const kept = longestOf(telling.toSorted((one, other) => order[one.tag.is] - order[other.tag.is]));
  return kept.filter(({ tag }) => tag.is !== "unlike").map((found) => eventOf(found, little, tokens));
}

/** "lasting clearance", and not "no lasting effect": what lasts is too little only where it is denied. */
function isLasting(tokens: readonly Token[], at: number): boolean {
  if (!lasting.has(tokens[at]?.text ?? "")) return false;
  return !tokens.slice(Math.max(0, at - nearNegation), at).some(({ text }) => negations.has(text) || text === "little");
}

const lasting = new Set(["lasting", "durable", "sustained"]);

const order = { failed: 0, untried: 1, worked: 2, unlike: 3, effect: 4, little: 5 };

function eventOf(found: Found<"outcome">, little: readonly Found<"outcome">[], tokens: readonly Token[]): Event {
  const { tag, from, to } = found;
  const first = tokens[from]?.text ?? "";
  // "neither did the gel", "nothing works, tried the gel"
  const isTurned = turned.has(first) && verbs.has(tokens[to - 1]?.text ?? "");
  if (tag.is === "failed") return { outcome: "failed", from, to, takesObject: takers.has(first) || isTurned };
  if (tag.is === "untried") return { outcome: "untried", from, to, takesObject: true };
  const before = little.findLast(
    (word) => word.to <= from && tokens[word.to]?.text !== "-" && isNear(tokens, word.to, from, mostBefore),
  );
  // "Result: poor"
  const isField = tokens[to]?.text === ":" && from === 0;
  const after = little.find((word) => word.from >= to && isNear(tokens, isField ? to + 1 : to, word.from, mostAfter));
  const isNegated = before !== undefined && (tag.is === "effect" || negations.has(tokens[before.from]?.text ?? ""));
  if (isNegated) return { outcome: "failed", from: before.from, to, takesObject: false };
  if (after && tag.is === "effect" && tokens[after.from]?.text !== "no")
    return { outcome: "failed", from, to: after.to, takesObject: false };
  return { outcome: "worked", from, to, takesObject: false };
}

const turned = new Set(["neither", "nothing"]);
const verbs = new Set(["did", "tried", "used"]);
export const mostBefore = 6;
const [mostAfter, nearNegation] = [5, 3];
const negations = new Set(
  "not no never didn't doesn't isn't wasn't hasn't aren't couldn't can't cannot without nor w/o poorly inadequately insufficiently incompletely partly partially barely hardly scarcely suboptimally".split(
    " ",
  ),
);
const takers = new Set(
  "failed fails failing failure failures faild despite in refractory recalcitrant resistant unresponsive nonresponsive exhausted tried resist resists resisted resisting laughed laughs shrugged shrugs".split(
    " ",
  ),
);

/** Nothing between two places ends a clause. */
export function isNear(tokens: readonly Token[], from: number, to: number, most: number): boolean {
  if (to - from > most) return false;
  return !tokens
    .slice(from, to)
    .some(({ text }, at) => text === "," || (breaks.has(text) && !isAnswer(tokens, from + at)));
}

/** "helped? ..... a little": what stands behind a question is said of it. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ":" && tokens[at - 1]?.text === "?";
}

export const breaks = new Set(["but", "while", "whereas", "however", "although", "though", ";", ":", "|", "yet"]);

/** Of several outcomes the one that counts: what failed once has failed. */
export function worst(outcomes: readonly Outcome[]): Outcome | null {
  return (["failed", "untried", "worked"] as const).find((outcome) => outcomes.includes(outcome)) ?? null;
}
