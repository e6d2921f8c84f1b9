import type { WordClasses } from "../../knowledge/note-cues";
import { Slips } from "./slips";
import { termsOf } from "./terms";
import type { Token } from "./tokens";

/** The steps of terms that a word can be: an exact word, one of several, any word that begins so, a word of a class. */
export class Lexicon {
  readonly #classes: WordClasses;
  #steps = 0;
  readonly #keys = new Map<string, readonly number[]>();
  readonly #members = new Map<string, readonly string[]>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Map<string, { prefix: string; step: number }[]>();
  #slips: Slips | null = null;

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  /** What a step of a term is known by: its words together, and each of the steps that no word tells. */
  keysOf(step: string): readonly number[] {
    const known = this.#keys.get(step);
    if (known) return known;
    const keys = this.#newKeys(step);
    this.#keys.set(step, keys);
    return keys;
  }

  #newKeys(step: string): number[] {
    const parts = step.length > 1 ? step.split("|") : [step];
    const keys = parts.flatMap((part) => specialSteps.get(part) ?? []);
    if (keys.length === parts.length) return keys;
    const id = this.#newId();
    for (const part of parts) if (!specialSteps.has(part)) this.#learnPart(part, id);
    return [...keys, id];
  }

  /** The key of a word as it stands: nothing in it is read as a step would be. */
  keyOfWord(word: string): number {
    const id = this.#newId();
    pushTo(this.#exact, word, id);
    return id;
  }

  /** The keys of all steps that a token fits. */
  keysAt({ text, amount, counts }: Token): Set<number> {
    const keys = this.#fitting(text);
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
    this.#steps += 1;
    return this.#steps;
  }

  /** A word, or all words of a class. */
  #learnPart(part: string, id: number): void {
    if (!part.startsWith("<") || part.length === 1) {
      this.#learn(part, id);
      return;
    }
    for (const word of this.#wordsOf(part.slice(1, -1))) this.#learn(word, id);
  }

  #wordsOf(name: string): readonly string[] {
    const known = this.#members.get(name);
    if (known) return known;
    const table = this.#classes[name];
    if (table === undefined) throw new Error(`There is no class of words <${name}>.`);
    const words = termsOf(table).flatMap((term) => term.replaceAll("|", " ").split(" "));
    this.#members.set(name, words);
    return words;
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
const specialSteps = new Map([
  ["<n>", countStep],
  ["<num>", numberStep],
  ["<year>", yearStep],
  ["<date>", dateStep],
]);

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
