import { coversWords, type Sight } from "../concepts/sight";
import type { Found, TermsIn } from "../concepts/terms-in";
import { isOther, named, type Of } from "./items";

/** Which problem a place of the body is of, in a note of several: "acne of the cheeks, wart L hand". */
export class BodyPlaces {
  readonly #prompts: readonly string[];
  readonly #words = new Map<TermsIn, ReadonlyMap<number, string>>();
  readonly #elsewhere = new Map<Sight, boolean>();
  /** By the word for the place. */
  readonly #known = new Map<string, Of>();

  /** `prompts` are those whose terms are the places where the problem may be. */
  constructor(sights: readonly Sight[], prompts: readonly string[]) {
    this.#prompts = prompts;
    for (const sight of sights) this.#learn(sight);
  }

  /** The problem of the place that heads a statement: "Cheeks: 4 papules." */
  ofHead({ tokens, terms, label, body, statement }: Sight): Of {
    if (statement.label !== "") return this.#problemOf(this.#wordsIn(label, 0, label.tokens.length));
    return tokens.length >= opens ? this.#problemOf(this.#wordsIn(terms, body, body + opens)) : "open";
  }

  /** Whether a statement is told of a place of another problem alone: "Photos: taken of the arm". */
  isElsewhere(sight: Sight): boolean {
    const known = this.#elsewhere.get(sight) ?? this.#tellsOfElsewhere(sight);
    this.#elsewhere.set(sight, known);
    return known;
  }

  #tellsOfElsewhere({ terms, tokens, body }: Sight): boolean {
    const all = this.#wordsIn(terms, body, tokens.length);
    return (
      all.length > 0 &&
      all.every((word) => this.#ofWord(word) === "other") &&
      tokens.some(({ text }) => leading.has(text))
    );
  }

  /** Whether it is told of a place where the problem may be, and of no other: "Photographed the chin." */
  isHere({ terms, tokens, body }: Sight): boolean {
    const all = this.#wordsIn(terms, body, tokens.length);
    return all.length > 0 && all.every((word) => this.#ofWord(word) !== "other");
  }

  #problemOf(words: readonly string[]): Of {
    const all = new Set(words.map((word) => this.#ofWord(word)));
    const [only = "open"] = all;
    return all.size === 1 ? only : "open";
  }

  #ofWord(word: string): Of {
    return this.#known.get(word) ?? (word.startsWith(never) ? "other" : "open");
  }

  /** The places that stand right behind a problem, or right before it. */
  #learn({ terms, tokens }: Sight): void {
    for (const { tag, from, to } of terms.problems) {
      if (tag.of !== "own" && !isOther(tag.of)) continue;
      const of = named([{ tag, from, to }]);
      let end = to;
      while (end < tokens.length && end - to < longest && this.#goesOn(terms, end)) end += 1;
      for (const word of this.#wordsIn(terms, from - 1, end)) this.#note(word, of);
    }
  }

  /** Of a place that two problems share nothing is known. */
  #note(word: string, of: Of): void {
    const known = this.#known.get(word) ?? of;
    this.#known.set(word, known === of ? of : "open");
  }

  #goesOn(terms: TermsIn, at: number): boolean {
    return joining.has(terms.tokens[at]?.text ?? "") || this.#wordsIn(terms, at, at + 1).length > 0;
  }

  /** The words for places that begin in a stretch of tokens. */
  #wordsIn(terms: TermsIn, from: number, to: number): string[] {
    const words = this.#wordsOf(terms);
    if (words.size === 0) return [];
    const found: string[] = [];
    for (let at = Math.max(0, from); at < Math.min(to, terms.tokens.length); at += 1) {
      const word = words.get(at);
      if (word !== undefined) found.push(word);
    }
    return found;
  }

  /** By the token that they begin at. */
  #wordsOf(terms: TermsIn): ReadonlyMap<number, string> {
    const possible = this.#prompts.filter((prompt) => terms.of(prompt, "says").length > 0);
    if (possible.length === 0 && terms.elsewhere.length === 0) return none;
    const known = this.#words.get(terms);
    if (known) return known;
    const words = new Map<number, string>();
    for (const found of terms.elsewhere)
      if (!isOfAct(terms, found)) words.set(found.from, never + wordOf(terms, found));
    for (const prompt of possible)
      for (const found of terms.of(prompt, "says")) {
        const word = wordOf(terms, found);
        if (word !== "") words.set(found.from, word);
      }
    this.#words.set(terms, words);
    return words;
  }
}

/** "Eyelids covered", "hands off": the place belongs to what was done or said. */
export function isOfAct(terms: TermsIn, place: Found<"elsewhere">): boolean {
  return [...terms.ofAll(["says"])].some((found) => coversWords(found, place));
}

const none: ReadonlyMap<number, string> = new Map();

/** Stands before a word for a place where the problem is not, unless the note says that it is. */
const never = "-";
/** So many tokens open a statement: "L great toe swollen". */
const opens = 3;
/** No list of places is longer, in tokens. */
const longest = 10;

const words = (list: string) => new Set(list.split(" "));
const leading = words("of on to over from at for");
const joining = words(
  "of on over to in the at both bilateral left right l r lt rt upper lower mid central posterior anterior medial lateral his her , and & + - : (",
);

/** The word for a place without its side: "upper back" is of the back, and "upper" alone of none. */
function wordOf({ tokens }: TermsIn, { from, to }: { from: number; to: number }): string {
  return singular(tokens.slice(from, to).find(({ text }) => !joining.has(text))?.text ?? "");
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
