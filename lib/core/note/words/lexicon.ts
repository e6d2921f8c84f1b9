import type { WordClasses } from "../../knowledge/note-cues";
import { Slips } from "./slips";
import { bitOf, type Form, type Gap, isDate, isPrefix, numberBit, Step } from "./step";
import { termsOf } from "./terms";
import type { Token } from "./tokens";

/** The words of terms, and what words of notes are to them. What is not asked for is not worked out. */
export class Lexicon {
  readonly #classes: WordClasses;
  #ids = 0;
  readonly #steps = new Map<string, Step | Gap>();
  readonly #ofClasses = new Map<string, Step>();
  readonly #terms: string[] = [];
  /** All words of the terms, once one is asked for. */
  #words: ReadonlySet<string> | null = null;
  /** By their first two letters. */
  readonly #prefixes = new Map<string, string[]>();
  readonly #forms = new Map<string, Form>();
  /** Of numbers that may be of lesions. */
  readonly #counts = new Map<string, Form>();
  #slips: Slips | null = null;

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  /** Knows the words of terms from now on. */
  hold(terms: readonly string[]): void {
    for (const term of terms) this.#terms.push(term);
    this.#words = null;
    this.forget();
  }

  /** The words of notes that were asked for. */
  forget(): void {
    this.#forms.clear();
    this.#counts.clear();
  }

  newId(): number {
    this.#ids += 1;
    return this.#ids;
  }

  stepOf(step: string): Step | Gap {
    const known = this.#steps.get(step);
    if (known) return known;
    const read = step.startsWith("..") ? { gap: Number(step.slice(2) || 2) } : new Step(step, this.#ofClass);
    this.#steps.set(step, read);
    return read;
  }

  readonly #ofClass = (name: string): Step => {
    const known = this.#ofClasses.get(name);
    if (known) return known;
    const table = this.#classes[name];
    if (table === undefined) throw new Error(`There is no class of words <${name}>.`);
    const own = new Step(termsOf(table).join("|").replaceAll(" ", "|"), this.#ofClass);
    this.#ofClasses.set(name, own);
    return own;
  };

  formOf(token: Token): Form {
    const forms = token.counts ? this.#counts : this.#forms;
    const known = forms.get(token.text);
    if (known !== undefined) return known;
    this.#words ??= this.#learn();
    if (forms.size > mostRemembered) forms.clear();
    const form = this.#newForm(token, this.#words);
    forms.set(token.text, form);
    return form;
  }

  #newForm({ text, amount, counts }: Token, words: ReadonlySet<string>): Form {
    const isWord = text.charCodeAt(0) >= 97;
    const meant = isWord && !words.has(text) ? this.#meant(text, words) : null;
    const isKnown = !isWord || meant !== null || words.has(text) || this.#hasPrefix(text);
    const isNumber = amount !== null || isDate({ text, amount });
    const begins = (isKnown ? bitOf(text) : 0) | (isNumber ? numberBit : 0);
    return { text, meant, amount, counts, begins, ends: ends.has(text) };
  }

  #hasPrefix(word: string): boolean {
    return this.#prefixes.get(word.slice(0, 2))?.some((prefix) => word.startsWith(prefix)) === true;
  }

  #meant(word: string, words: ReadonlySet<string>): string | null {
    if (word.length < 5 || word.length > longestWord) return null;
    // "tretinoin's"
    if (word.endsWith("'s") && words.has(word.slice(0, -2))) return word.slice(0, -2);
    this.#slips ??= new Slips([...words, ...[...this.#prefixes.values()].flat()]);
    return this.#slips.meant(word) ?? null;
  }

  #learn(): ReadonlySet<string> {
    const terms = this.#terms.join(" ");
    const named = Object.entries(this.#classes).filter(([name]) => terms.includes(`<${name}>`));
    const written = `${terms} ${named.flatMap(([, table]) => termsOf(table)).join(" ")}`;
    // Without a pattern: over a text so long its first run is slow.
    const words = new Set(written.replaceAll("|", " ").replaceAll("?", "").split(" "));
    this.#prefixes.clear();
    this.#slips = null;
    for (const word of words) if (isPrefix(word)) pushTo(this.#prefixes, word.slice(0, 2), word.slice(0, -1));
    return words;
  }
}

function pushTo(lists: Map<string, string[]>, key: string, one: string): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** Nothing between two words of a term reaches over these. */
const ends = new Set([".", ";", ":", "?", "!", "|", "\u2612", "\u2610", "\u2717"]);

/** Different words that are remembered; more than any note has. */
const mostRemembered = 20_000;

/** No word of a term is longer. */
const longestWord = 24;
