import type { TermTable, WordClasses } from "../../knowledge/note-cues";
import { countsIn } from "./counts";
import { Slips } from "./slips";
import { type Token, tokensOf } from "./tokens";

/** A term found in the tokens `from` up to, not including, `to`. */
export interface Mention<Tag> {
  tag: Tag;
  from: number;
  to: number;
}

export function termsOf(table: TermTable): string[] {
  return table
    .split("\n")
    .map((line) => line.split(";")[0]?.trim() ?? "")
    .filter((term) => term !== "");
}

interface Node<Tag> {
  next: Map<number, Node<Tag>>;
  gaps: { most: number; node: Node<Tag> }[];
  tags: Set<Tag>;
}

/** Finds terms in tokens: all terms at once, word by word along a tree of their first words. */
export class TermSet<Tag> {
  readonly #root: Node<Tag> = newNode();
  readonly #steps = new Map<string, number>();
  readonly #exact = new Map<string, Set<number>>();
  readonly #prefixes = new Map<string, { prefix: string; step: number }[]>();
  readonly #classes: WordClasses;
  readonly #known = new Map<string, readonly number[]>();
  #slips: Slips | null = null;

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  add(tag: Tag, table: TermTable): void {
    for (const term of termsOf(table)) this.#insert(this.#root, term.split(/\s+/), tag);
  }

  /** Adds words as they stand: nothing in them is read as a table would. */
  addWords(tag: Tag, words: string): void {
    const plain = words.toLowerCase();
    let node = this.#root;
    for (const { text } of tokensOf(plain, 0, plain.length)) {
      const key = this.#stepOf(text, [text]);
      const next = node.next.get(key) ?? newNode<Tag>();
      node.next.set(key, next);
      node = next;
    }
    if (node !== this.#root) node.tags.add(tag);
  }

  /** What is found, in the order of its beginning; of a tag's terms at one place the longest alone. */
  find(tokens: readonly Token[]): Mention<Tag>[] {
    const found: Mention<Tag>[] = [];
    const counts = countsIn(tokens);
    const steps = tokens.map((token, at) => this.#stepsAt(token, counts[at] === 1));
    const longest = new Map<Tag, number>();
    for (let at = 0; at < tokens.length; at += 1) {
      if (!this.#begins(steps[at] ?? nothing)) continue;
      walk(this.#root, at, tokens, steps, longest);
      for (const [tag, to] of longest) found.push({ tag, from: at, to });
      longest.clear();
    }
    return found;
  }

  #stepsAt({ text, amount }: Token, counts: boolean): readonly number[] {
    const steps = this.#stepsOf(text);
    if (amount === null) return isDate(text) ? [...steps, dateStep] : steps;
    const year = amount > 1950 && amount < 2100 ? [yearStep] : [];
    return [...steps, ...(counts ? [countStep] : []), numberStep, ...year];
  }

  #begins(steps: readonly number[]): boolean {
    return steps.some((step) => this.#root.next.has(step));
  }

  #insert(node: Node<Tag>, [step, ...rest]: string[], tag: Tag): void {
    if (step === undefined) {
      node.tags.add(tag);
      return;
    }
    if (step.startsWith("..")) {
      const gap: { most: number; node: Node<Tag> } = { most: Number(step.slice(2) || 2), node: newNode() };
      const same = node.gaps.find(({ most }) => most === gap.most) ?? gap;
      if (same === gap) node.gaps.push(gap);
      this.#insert(same.node, rest, tag);
      return;
    }
    const isOptional = step.length > 1 && step.endsWith("?");
    if (isOptional) this.#insert(node, rest, tag);
    for (const key of this.#keysOf(isOptional ? step.slice(0, -1) : step)) this.#enter(node, key, rest, tag);
  }

  #enter(node: Node<Tag>, key: number, rest: string[], tag: Tag): void {
    let next = node.next.get(key);
    if (!next) {
      next = newNode();
      node.next.set(key, next);
    }
    this.#insert(next, rest, tag);
  }

  /** What a step is known by: its words together, and each of the steps that no word tells. */
  #keysOf(step: string): number[] {
    const parts = step.length > 1 ? step.split("|") : [step];
    const special = parts.flatMap((part) => specialSteps.get(part) ?? []);
    const words = parts.filter((part) => !specialSteps.has(part)).join("|");
    return words === "" ? special : [...special, this.#stepOf(words)];
  }

  #stepOf(step: string, words = this.#wordsOf(step)): number {
    const known = this.#steps.get(step);
    if (known !== undefined) return known;
    const id = this.#steps.size + 1;
    this.#steps.set(step, id);
    for (const word of words) this.#learn(word, id);
    return id;
  }

  #wordsOf(step: string): string[] {
    if (step.length > 1 && step.includes("|")) return step.split("|").flatMap((part) => this.#wordsOf(part));
    if (!step.startsWith("<") || step.length === 1) return [step];
    const table = this.#classes[step.slice(1, -1)];
    if (table === undefined) throw new Error(`There is no class of words ${step}.`);
    return termsOf(table).flatMap((term) => term.split(/[\s|]+/));
  }

  #learn(word: string, id: number): void {
    if (word.length > 1 && word.endsWith("*")) {
      const prefix = word.slice(0, -1);
      const key = prefix.slice(0, 2);
      this.#prefixes.set(key, [...(this.#prefixes.get(key) ?? []), { prefix, step: id }]);
    } else this.#exact.set(word, (this.#exact.get(word) ?? new Set()).add(id));
  }

  #stepsOf(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const own = this.#ownSteps(word);
    const meant = this.#exact.has(word) ? undefined : this.#meant(word);
    const steps = meant === undefined ? own : [...new Set([...own, ...this.#ownSteps(meant)])];
    if (this.#known.size > mostRemembered) this.#known.clear();
    this.#known.set(word, steps.length > 0 ? steps : nothing);
    return this.#known.get(word) ?? nothing;
  }

  #meant(word: string): string | undefined {
    const first = word.charCodeAt(0);
    if (word.length < 5 || word.length > 20 || first < 97) return;
    this.#slips ??= new Slips([
      ...this.#exact.keys(),
      ...[...this.#prefixes.values()].flat().map(({ prefix }) => prefix),
    ]);
    return this.#slips.meant(word);
  }

  #ownSteps(word: string): number[] {
    const steps = [...(this.#exact.get(word) ?? [])];
    for (const { prefix, step } of this.#prefixes.get(word.slice(0, 2)) ?? [])
      if (word.startsWith(prefix) && !steps.includes(step)) steps.push(step);
    return steps;
  }
}

const nothing: readonly number[] = [];
/** Steps that depend on what a number amounts to and where it stands. */
const [countStep, numberStep, yearStep, dateStep] = [0, -1, -2, -3];
const specialSteps = new Map([
  ["<n>", countStep],
  ["<num>", numberStep],
  ["<year>", yearStep],
  ["<date>", dateStep],
]);
/** Different words whose meaning is remembered; more than any note has. */
const mostRemembered = 20_000;
/** Nothing between two words of a term reaches over these. */
const ends = new Set([".", ";", ":", "?", "!", "|", "\u2612", "\u2610", "\u2717"]);

function newNode<Tag>(): Node<Tag> {
  return { next: new Map(), gaps: [], tags: new Set() };
}

/** Notes the ends of all terms that begin where the walk began. */
function walk<Tag>(
  node: Node<Tag>,
  at: number,
  tokens: readonly Token[],
  steps: readonly (readonly number[])[],
  longest: Map<Tag, number>,
): void {
  for (const tag of node.tags) if ((longest.get(tag) ?? -1) < at) longest.set(tag, at);
  for (const step of steps[at] ?? nothing) {
    const next = node.next.get(step);
    if (next) walk(next, at + 1, tokens, steps, longest);
  }
  for (const { most, node: next } of node.gaps) {
    for (let skip = 0; skip <= most; skip += 1) {
      if (skip > 0 && ends.has(tokens[at + skip - 1]?.text ?? ".")) break;
      walk(next, at + skip, tokens, steps, longest);
    }
  }
}

/** "12/18", "4/52", "2026-12-18". */
function isDate(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57 && (text.includes("/") || text.split("-").length === 3);
}
