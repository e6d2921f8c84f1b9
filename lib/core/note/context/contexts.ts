import { coversWords, type Sight, sharesWords } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { asksFor } from "./asking-label";
import { doing } from "./link";
import type { SenseName } from "./senses";

/** The senses that reach over a stretch as such; the negations go from mention to mention, and stand beside. */
export const reaching = [
  "past",
  "planned",
  "later",
  "someoneElse",
  "taught",
  "talkedAbout",
  "asked",
  "uncertain",
  "rule",
] as const;
export type Reaching = (typeof reaching)[number];

/** Where each sense reaches in a statement. */
export class Contexts {
  readonly #sight: Sight;
  readonly #reached = new Map<Reaching, Uint8Array | "all">();

  constructor(sight: Sight) {
    this.#sight = sight;
    const { terms, label, headings } = sight;
    const isAsked = sight.tokens.at(-1)?.text === "?";
    if (!isAsked && terms.cues.length === 0 && label.cues.length === 0 && headings.cues.length === 0) return;
    for (const sense of reaching) {
      const reached = reachOf(sight, sense);
      if (reached) this.#reached.set(sense, reached);
    }
  }

  /** The first sense, not allowed, in which words stand whose own cues do not count: "would like to proceed". */
  at(words: { from: number; to: number }, allowed: readonly string[]): Reaching | null {
    for (const [sense, reached] of this.#reached) {
      if (allowed.includes(sense)) continue;
      if (reached !== "all" && reached[words.from] !== 1) continue;
      if (reached !== "all" && this.#holdsCue(words, sense)) continue;
      if ((sense === "talkedAbout" || sense === "planned") && this.#isDone(words)) continue;
      return sense;
    }
    return null;
  }

  /** What is done behind all talk of it: "discussed, and LN2 applied". */
  #isDone({ to }: { to: number }): boolean {
    const behind = this.#sight.tokens.slice(to, to + 3).map(({ text }) => text);
    const verb = behind.findIndex((text) => acts.has(text));
    return verb >= 0 && !behind.slice(0, verb).some((text) => text === "," || text === "not" || text === "be");
  }

  /** "photos would be taken" holds one, too, but is told of by it. */
  #holdsCue({ from, to }: { from: number; to: number }, sense: Reaching): boolean {
    const inside = this.#sight.terms.cues.filter(
      ({ tag, ...cue }) => tag.sense === sense && cue.from >= from && cue.to <= to,
    );
    const tells = ({ tag, ...cue }: Found<"cue">) =>
      tag.reach === "backward" && cue.to < to && this.#sight.tokens[cue.to - 1]?.text === "be";
    return inside.length > 0 && !inside.some(tells);
  }
}

function reachOf(sight: Sight, sense: Reaching): Uint8Array | "all" | null {
  const { terms, label, headings, tokens } = sight;
  if (sense === "asked" && tokens.at(-1)?.text === "?" && isQuestion(tokens)) return "all";
  if (isHeaded(label.cues, sense) || isHeaded(headings.cues, sense)) return "all";
  if (!terms.cues.some(({ tag }) => tag.sense === sense)) return null;
  const cues = cuesOf(terms.cues, sense);
  // "Insurer asks for prior treatment: she used …": what is asked for stands before the answer.
  const body = asksFor(sight.statement.label) ? sight.body : 0;
  if (cues.some(({ tag, from }) => tag.reach === "statement" && from >= body)) return "all";
  if (cues.length === 0) return null;
  const reached = new Uint8Array(tokens.length);
  const stops = stopsOf({ terms, tokens }, sense);
  reachForward(cues, reached, stops, body);
  reachBackward(
    cues.filter((cue) => !isParenthetic(cue, tokens)),
    reached,
    stops,
    sight.body,
  );
  return reached;
}

/** "retinoids and, last year, isotretinoin": told within commas, it is of what follows. */
function isParenthetic({ from, to }: Found<"cue">, tokens: Sight["tokens"]): boolean {
  return from > 1 && tokens[from - 1]?.text === "," && tokens[to]?.text === "," && tokens[from - 2]?.text === "and";
}

/** "Do you want us to take pictures?" says of nothing that it is so. */
function isQuestion(tokens: Sight["tokens"]): boolean {
  return tokens.slice(0, opening).some(({ text }) => asking.has(text));
}

const opening = 6;
const asking = new Set(
  "do does did can could would will shall should may are is was were have has any what how where when who why".split(
    " ",
  ),
);

function isHeaded(cues: readonly Found<"cue">[], sense: SenseName): boolean {
  if (cues.length === 0) return false;
  const own = cues.filter(({ tag }) => tag.sense === sense);
  const unlike = own.filter(({ tag }) => tag.reach === "unlike");
  return own.some((cue) => cue.tag.reach === "headings" && !unlike.some((other) => sharesWords(cue, other)));
}

/** The cues of a sense without those that only look like one. */
export function cuesOf(all: readonly Found<"cue">[], sense: SenseName): Found<"cue">[] {
  const own = all.filter(({ tag }) => tag.sense === sense);
  const unlike = own.filter(({ tag }) => tag.reach === "unlike");
  const isCue = ({ tag }: Found<"cue">) => tag.reach !== "unlike" && tag.reach !== "ends" && tag.reach !== "headings";
  // "omitted from the note" is more than "omitted from".
  const isLess = (cue: Found<"cue">, other: Found<"cue">) =>
    sharesWords(cue, other) && !(coversWords(cue, other) && cue.to - cue.from > other.to - other.from);
  return own.filter((cue) => isCue(cue) && !unlike.some((other) => isLess(cue, other)));
}

/** Where a clause ends for a sense: at its own words, and at those that end every clause. */
function stopsOf({ terms, tokens }: Pick<Sight, "terms" | "tokens">, sense: SenseName): Uint8Array {
  const stops = new Uint8Array(tokens.length + 1);
  // "At session one she signed, goggles were worn, she had pain": what opens a sentence tells when all of it was.
  const goesOn = sense === "past" && opensTime.has(tokens[0]?.text ?? "") && isOpenedBy(terms, sense);
  const ofReach = (reach: "ends" | "unlike") =>
    terms.cues.filter(({ tag }) => tag.sense === sense && tag.reach === reach);
  for (const cue of ofReach("ends"))
    if (!ofReach("unlike").some((other) => sharesWords(cue, other))) stops[cue.from] = 1;
  for (const [at, { text }] of tokens.entries()) {
    const isNew = !goesOn && (text === "and" || text === ",") && subjects.has(tokens[at + 1]?.text ?? "");
    // "No pictures taken, camera being repaired", "the can was replaced and then used"
    const isAside =
      sense === "rule" && (text === "," || text === "then" || (text === "and" && isDoing(tokens[at + 1])));
    if (clauseEnds.has(text) || isNew || isAside) stops[at] = 1;
  }
  return stops;
}

function isDoing(token: Sight["tokens"][number] | undefined): boolean {
  return doing.has(token?.text ?? "");
}

function isOpenedBy(terms: Sight["terms"], sense: SenseName): boolean {
  return cuesOf(terms.cues, sense).some(({ from }) => from === 0);
}

const opensTime = new Set(["at", "in", "during", "on"]);

/** Behind "and" or a comma they begin a clause of its own. */
const subjects = new Set("she he we i they patient pt it there".split(" "));
const acts = new Set(
  "applied used performed treated frozen sprayed delivered administered painted dabbed rolled swabbed touched".split(
    " ",
  ),
);

const clauseEnds = new Set([";", "but", "however", "although", "though", "whereas", "while", "pero", ".", "?"]);

/** Each token is passed once, however many cues reach it. */
function reachForward(cues: readonly Found<"cue">[], reached: Uint8Array, stops: Uint8Array, body: number): void {
  let done = 0;
  for (const { tag, from, to } of cues) {
    if (tag.reach !== "forward" && tag.reach !== "around") continue;
    const end = from < body ? body : reached.length;
    for (let at = Math.max(tag.reach === "around" ? from : to, done); at < end && stops[at] !== 1; at += 1) {
      reached[at] = 1;
      done = at + 1;
    }
  }
}

function reachBackward(cues: readonly Found<"cue">[], reached: Uint8Array, stops: Uint8Array, body: number): void {
  let done = reached.length;
  for (const { tag, from, to } of cues.toReversed()) {
    if (tag.reach !== "backward" && tag.reach !== "around") continue;
    const least = from >= body ? body : 0;
    for (
      let at = Math.min((tag.reach === "around" ? to : from) - 1, done - 1);
      at >= least && stops[at] !== 1;
      at -= 1
    ) {
      reached[at] = 1;
      done = at;
    }
  }
}
