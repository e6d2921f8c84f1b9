/** A word, a number or a mark of notes with all that the terms of a lexicon ask of it. */
export interface Form {
  text: string;
  /** Where no term holds the word itself, the word that it was meant to be. */
  meant: string | null;
  amount: number | null;
  /** It may be a number of lesions. */
  counts: boolean;
  /** The bits of what a step must begin with to fit it: none where it fits no step. */
  begins: number;
  /** Nothing between two words of a term reaches over it. */
  ends: boolean;
}

/** What may stand between two words of a term: up to so many others. */
export interface Gap {
  gap: number;
}

/** What may stand at a place of a term: words, words that begin so, words of a class, or what no word alone tells. */
export class Step {
  readonly isOptional: boolean;
  /** The bits of what fits it may begin with. */
  readonly begins: number;
  readonly #parts: readonly string[];
  readonly #classes: readonly Step[];
  #words: ReadonlySet<string> | null = null;
  #prefixes: readonly string[] = [];
  #specials: readonly ((form: Form) => boolean)[] = [];

  constructor(parts: readonly string[], isOptional: boolean, classOf: (name: string) => Step) {
    this.isOptional = isOptional;
    this.#parts = parts;
    this.#classes = parts.filter(isClass).map((part) => classOf(part.slice(1, -1)));
    let begins = 0;
    for (const part of parts) if (!isClass(part)) begins |= specials.get(part)?.begins ?? bitOf(part);
    for (const one of this.#classes) begins |= one.begins;
    this.begins = begins;
  }

  fits(form: Form): boolean {
    if ((this.begins & form.begins) === 0) return false;
    if (this.#holds(form.text) || (form.meant !== null && this.#holds(form.meant))) return true;
    return this.#classes.some((one) => one.fits(form)) || this.#specials.some((fits) => fits(form));
  }

  #holds(word: string): boolean {
    this.#words ??= this.#learn();
    return this.#words.has(word) || this.#prefixes.some((prefix) => word.startsWith(prefix));
  }

  #learn(): ReadonlySet<string> {
    this.#prefixes = this.#parts.filter(isPrefix).map((part) => part.slice(0, -1));
    this.#specials = this.#parts.flatMap((part) => specials.get(part)?.fits ?? []);
    return new Set(this.#parts);
  }
}

/** The alternatives of a step as a table writes it. */
export function partsOf(step: string): string[] {
  if (step.length === 1) return [step];
  if (step.startsWith(asItStands)) return [step.slice(1)];
  return (isOptional(step) ? step.slice(0, -1) : step).split("|");
}

/** Before a word of which nothing is read as a table would. */
export const asItStands = "=";

export function isOptional(step: string): boolean {
  return step.length > 1 && step.endsWith("?");
}

export function isPrefix(part: string): boolean {
  return part.length > 1 && part.endsWith("*");
}

function isClass(part: string): boolean {
  return part.length > 1 && part.startsWith("<") && !specials.has(part);
}

/** A bit for what a word begins with: what shares no bit does not begin alike. */
export function bitOf(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}

/** Numbers in digits and in words begin alike. */
export const numberBit = bitOf("0");

/** "12/18", "4/52", "2026-12-18". */
export function isDate({ text, amount }: Pick<Form, "text" | "amount">): boolean {
  const first = text.charCodeAt(0);
  return amount === null && first >= 48 && first <= 57 && (text.includes("/") || text.split("-").length === 3);
}

/** What fits behind the last word. */
export const atEnd: Form = { text: "", meant: null, amount: null, counts: false, begins: bitOf("."), ends: true };

/** Steps that depend on what a number amounts to and where it stands, and the end of a statement or the full stop before it. */
const specials = new Map<string, { begins: number; fits: (form: Form) => boolean }>([
  ["<n>", { begins: numberBit, fits: ({ counts }) => counts }],
  ["<num>", { begins: numberBit, fits: ({ amount }) => amount !== null }],
  ["<year>", { begins: numberBit, fits: ({ amount }) => amount !== null && amount > 1950 && amount < 2100 }],
  ["<date>", { begins: numberBit, fits: isDate }],
  ["<end>", { begins: bitOf("."), fits: (form) => form === atEnd || form.text === "." }],
]);
