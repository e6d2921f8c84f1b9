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

/** What a step is read as. */
interface Parts {
  words: ReadonlySet<string>;
  prefixes: readonly string[];
  specials: readonly ((form: Form) => boolean)[];
}

/** What may stand at a place of a term: words, words that begin so, words of a class, or what no word alone tells. */
export class Step {
  /** The bits of what fits it may begin with. */
  readonly begins: number;
  readonly #written: string;
  readonly #classOf: (name: string) => Step;
  /** Few steps are ever asked for a word. */
  #read: Parts | null = null;

  constructor(written: string, classOf: (name: string) => Step) {
    [this.#written, this.#classOf] = [written, classOf];
    this.begins = written.includes("<") ? this.#beginsOfParts() : beginsOfWords(written);
  }

  /** What may stand there, one by one. */
  get parts(): readonly string[] {
    return partsOf(this.#written).flatMap((part) => (isClass(part) ? this.#classOf(part.slice(1, -1)).parts : part));
  }

  fits(form: Form): boolean {
    if ((this.begins & form.begins) === 0) return false;
    this.#read ??= readParts(this.parts);
    const { words, prefixes, specials } = this.#read;
    const { text, meant } = form;
    if (words.has(text) || (meant !== null && words.has(meant))) return true;
    for (const prefix of prefixes) if (text.startsWith(prefix) || meant?.startsWith(prefix)) return true;
    for (const isSo of specials) if (isSo(form)) return true;
    return false;
  }

  #beginsOfParts(): number {
    let begins = 0;
    for (const part of partsOf(this.#written))
      begins |= isClass(part) ? this.#classOf(part.slice(1, -1)).begins : beginsOf(part);
    return begins;
  }
}

function readParts(parts: readonly string[]): Parts {
  const prefixes = parts.filter(isPrefix).map((part) => part.slice(0, -1));
  return { words: new Set(parts), prefixes, specials: parts.flatMap((part) => specials.get(part)?.fits ?? []) };
}

/** Of a step that is a list of words: each begins it, or stands behind a bar. */
function beginsOfWords(written: string): number {
  let begins = bitOf(written.startsWith(asItStands) && written.length > 1 ? written.slice(1) : written);
  for (let bar = written.indexOf("|", 1); bar >= 0; bar = written.indexOf("|", bar + 1))
    begins |= bitOfCode(written.charCodeAt(bar + 1));
  return begins;
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

/** Whether more words fit a part than can be listed. */
export function isWide(part: string): boolean {
  return isPrefix(part) || specials.has(part);
}

function isClass(part: string): boolean {
  return part.length > 1 && part.startsWith("<") && !specials.has(part);
}

/** The bit of what fits a part begins with. */
export function beginsOf(part: string): number {
  return specials.get(part)?.begins ?? bitOf(part);
}

/** A bit for what a word begins with: what shares no bit does not begin alike. */
export function bitOf(word: string): number {
  return bitOfCode(word.charCodeAt(0));
}

/** One of thirty: a number of more bits is kept apart from the object it belongs to, and slow to ask. */
function bitOfCode(code: number): number {
  return 1 << (code % 30);
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
