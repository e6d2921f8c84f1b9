import type { WordClasses } from "../../knowledge/note-cues";
import { Slips } from "./slips";
import { termsOf } from "./terms";
import type { Token } from "./tokens";

/** What may stand at a place of a term: a gap, or one of some words. */
export type Step = { gap: number } | { keys: readonly number[]; isOptional: boolean };

/** What a word can be of terms: all words that fit the same steps have one shape. */
export interface Shape {
  keys: ReadonlySet<number>;
}

/** The steps of terms that a word can be: an exact word, one of several, any word that begins so, a word of a class. */
export class Lexicon {
  readonly #classes: WordClasses;
  #ids = 0;
  readonly #steps = new Map<string, Step>();
  readonly #ofClasses = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Map<string, { prefix: string; step: number }[]>();
  readonly #shapes = new Map<string, Shape>();
  /** The shapes of words that were met. */
  readonly #met = new Map<string, Shape>();
  #slips: Slips | null = null;

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  stepOf(step: string): Step {
    const known = this.#steps.get(step);
    if (known) return known;
    const read = this.#read(step);
    this.#steps.set(step, read);
    return read;
  }

  #read(step: string): Step {
    if (step.startsWith("..")) return { gap: Number(step.slice(2) || 2) };
    const isOptional = step.length > 1 && step.endsWith("?");
    return { keys: this.#newKeys(isOptional ? step.slice(0, -1) : step), isOptional };
  }

  /** What a step of a term is known by: its words together, each of its classes, and what no word tells. */
  #newKeys(step: string): number[] {
    const keys: number[] = [];
    let own = 0;
    for (const part of step.length > 1 ? step.split("|") : [step]) {
      if (part.length > 1 && part.startsWith("<"))
        keys.push(specialSteps.get(part) ?? this.#keyOfClass(part.slice(1, -1)));
      else {
        own ||= this.#newId();
        this.#learn(part, own);
      }
    }
    return own === 0 ? keys : [...keys, own];
  }

  #keyOfClass(name: string): number {
    const known = this.#ofClasses.get(name);
    if (known !== undefined) return known;
    const table = this.#classes[name];
    if (table === undefined) throw new Error(`There is no class of words <${name}>.`);
    const id = this.#newId();
    for (const term of termsOf(table))
      for (const words of term.split("|")) for (const word of words.split(" ")) this.#learn(word, id);
    this.#ofClasses.set(name, id);
    return id;
  }

  /** The key of a word as it stands: nothing in it is read as a step would be. */
  keyOfWord(word: string): number {
    const id = this.#newId();
    pushTo(this.#exact, word, id);
    return id;
  }

  shapeOf(token: Token): Shape {
    const name = token.counts ? `#${token.text}` : token.text;
    const known = this.#met.get(name);
    if (known) return known;
    const keys = this.#keysAt(token);
    const signature = keys.size === 0 ? "" : [...keys].join();
    const shape = this.#shapes.get(signature) ?? { keys };
    this.#shapes.set(signature, shape);
    if (this.#met.size > mostRemembered) this.#met.clear();
    this.#met.set(name, shape);
    return shape;
  }

  /** The keys of all steps that a token fits. */
  #keysAt({ text, amount, counts }: Token): Set<number> {
    const keys = this.#fitting(text);
    if (text === ".") keys.add(endStep);
    if (amount === null) return isDate(text) ? keys.add(dateStep) : keys;
    keys.add(numberStep);
    if (counts) keys.add(countStep);
    if (amount > 1950 && amount < 2100) keys.add(yearStep);
    return keys;
  }

  /** The steps of the word and, where no term holds the word itself, of what it was meant to be. */
  #fitting(word: string): Set<number> {
    const own = this.#own(word);
    const meant = this.#exact.has(word) ? undefined : this.#meant(word);
    if (meant !== undefined) for (const key of this.#own(meant)) own.add(key);
    return own;
  }

  #own(word: string): Set<number> {
    const keys = new Set(this.#exact.get(word));
    for (const { prefix, step } of this.#prefixes.get(word.slice(0, 2)) ?? [])
      if (word.startsWith(prefix)) keys.add(step);
    return keys;
  }

  #meant(word: string): string | undefined {
    if (word.length < 5 || word.length > longestWord || word.charCodeAt(0) < 97) return;
    this.#slips ??= new Slips([
      ...this.#exact.keys(),
      ...[...this.#prefixes.values()].flat().map(({ prefix }) => prefix),
    ]);
    return this.#slips.meant(word);
  }

  #newId(): number {
    this.#ids += 1;
    return this.#ids;
  }

  #learn(word: string, id: number): void {
    if (word.length > 1 && word.endsWith("*")) {
      const prefix = word.slice(0, -1);
      pushTo(this.#prefixes, prefix.slice(0, 2), { prefix, step: id });
    } else pushTo(this.#exact, word, id);
  }
}

/** Steps that depend on what a number amounts to and where it stands. */
const [countStep, numberStep, yearStep, dateStep] = [0, -1, -2, -3];
/** The end of a statement, or the full stop before it. */
export const endStep = -4;
const specialSteps = new Map([
  ["<n>", countStep],
  ["<num>", numberStep],
  ["<year>", yearStep],
  ["<date>", dateStep],
  ["<end>", endStep],
]);

/** Different words whose shape is remembered; more than any note has. */
const mostRemembered = 20_000;

/** No word of a term is longer. */
const longestWord = 24;

/** "12/18", "4/52", "2026-12-18". */
function isDate(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57 && (text.includes("/") || text.split("-").length === 3);
}

function pushTo<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
