import type { WordClasses } from "../../knowledge/note-cues";
import { Slips } from "./slips";
import { termsOf } from "./terms";
import type { Token } from "./tokens";

/** The steps of terms that a word can be: an exact word, one of several, any word that begins so, a word of a class. */
export class Lexicon {
  readonly #classes: WordClasses;
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, Set<number>>();
  readonly #prefixes = new Map<string, { prefix: string; step: number }[]>();
  #slips: Slips | null = null;

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  /** What a step of a term is known by: its words together, and each of the steps that no word tells. */
  keysOf(step: string): number[] {
    const parts = step.length > 1 ? step.split("|") : [step];
    const special = parts.flatMap((part) => specialSteps.get(part) ?? []);
    const words = parts.filter((part) => !specialSteps.has(part)).join("|");
    return words === "" ? special : [...special, this.#idOf(words, this.#wordsOf(words))];
  }

  /** The key of a word as it stands: nothing in it is read as a step would be. */
  keyOfWord(word: string): number {
    return this.#idOf(` ${word}`, [word]);
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

  #idOf(step: string, words: readonly string[]): number {
    const known = this.#ids.get(step);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(step, id);
    for (const word of words) this.#learn(word, id, step.startsWith(" "));
    return id;
  }

  #learn(word: string, id: number, isLiteral: boolean): void {
    if (!isLiteral && word.length > 1 && word.endsWith("*")) {
      const prefix = word.slice(0, -1);
      const key = prefix.slice(0, 2);
      this.#prefixes.set(key, [...(this.#prefixes.get(key) ?? []), { prefix, step: id }]);
    } else this.#exact.set(word, (this.#exact.get(word) ?? new Set()).add(id));
  }

  #wordsOf(step: string): string[] {
    if (step.length > 1 && step.includes("|")) return step.split("|").flatMap((part) => this.#wordsOf(part));
    if (!step.startsWith("<") || step.length === 1) return [step];
    const table = this.#classes[step.slice(1, -1)];
    if (table === undefined) throw new Error(`There is no class of words ${step}.`);
    return termsOf(table).flatMap((term) => term.split(/[\s|]+/));
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
