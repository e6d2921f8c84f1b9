import type { TermTable, WordClasses } from "../../knowledge/note-cues";
import { Lexicon } from "./lexicon";
import { type Mention, termsOf } from "./terms";
import { type Token, tokensOf } from "./tokens";

/** A place in the tree of terms: what may come next, at once or behind a gap, and what ends here. */
interface Node<Tag> {
  next: Map<number, Node<Tag>>;
  gaps: { most: number; node: Node<Tag> }[];
  tags: Tag[];
}

/** What is known of a word: the steps it fits, and where in the tree it leads from the root. */
interface Word<Tag> {
  keys: ReadonlySet<number>;
  begins: readonly Node<Tag>[];
}

/** Finds terms in tokens: all terms at once, word by word along a tree of their words. */
export class TermSet<Tag> {
  readonly #root: Node<Tag> = newNode();
  readonly #lexicon: Lexicon;
  readonly #words = new Map<string, Word<Tag>>();

  constructor(classes: WordClasses) {
    this.#lexicon = new Lexicon(classes);
  }

  add(tag: Tag, table: TermTable): void {
    for (const term of termsOf(table)) this.#insert(this.#root, term.split(" "), 0, tag);
  }

  /** Adds words as they stand: nothing in them is read as a table would. */
  addWords(tag: Tag, words: string): void {
    const plain = words.toLowerCase();
    let node = this.#root;
    for (const { text } of tokensOf(plain, 0, plain.length)) node = nextOf(node, this.#lexicon.keyOfWord(text));
    if (node !== this.#root) node.tags.push(tag);
  }

  /** What is found, in the order of its beginning; of a tag's terms at one place the longest alone. */
  find(tokens: readonly Token[]): Mention<Tag>[] {
    const words: Word<Tag>[] = [];
    let isBegun = false;
    for (const token of tokens) {
      const word = this.#wordOf(token);
      isBegun ||= word.begins.length > 0;
      words.push(word);
    }
    if (!isBegun) return [];
    const walk = new Walk<Tag>(tokens, words);
    words.forEach(({ begins }, at) => {
      if (begins.length > 0) walk.from(at, begins);
    });
    return walk.found;
  }

  #wordOf(token: Token): Word<Tag> {
    const name = token.counts ? `#${token.text}` : token.text;
    const known = this.#words.get(name);
    if (known) return known;
    const keys = this.#lexicon.keysAt(token);
    const word = { keys, begins: [...keys].flatMap((key) => this.#root.next.get(key) ?? []) };
    if (this.#words.size > mostRemembered) this.#words.clear();
    this.#words.set(name, word);
    return word;
  }

  /** Puts the steps of a term, from one of them on, under a node. */
  #insert(node: Node<Tag>, steps: readonly string[], at: number, tag: Tag): void {
    const step = steps[at];
    if (step === undefined) {
      if (!node.tags.includes(tag)) node.tags.push(tag);
      return;
    }
    if (step.startsWith("..")) {
      this.#insert(gapOf(node, Number(step.slice(2) || 2)), steps, at + 1, tag);
      return;
    }
    const isOptional = step.length > 1 && step.endsWith("?");
    if (isOptional) this.#insert(node, steps, at + 1, tag);
    for (const key of this.#lexicon.keysOf(isOptional ? step.slice(0, -1) : step))
      this.#insert(nextOf(node, key), steps, at + 1, tag);
  }
}

/** Different words whose meaning is remembered; more than any note has. */
const mostRemembered = 20_000;

/** Goes along the tree from each token, and collects the terms that end on the way. */
class Walk<Tag> {
  readonly found: Mention<Tag>[] = [];
  readonly #tokens: readonly Token[];
  readonly #words: readonly Word<Tag>[];
  #start = 0;
  /** Where in `found` the terms of the current start begin. */
  #first = 0;

  constructor(tokens: readonly Token[], words: readonly Word<Tag>[]) {
    this.#tokens = tokens;
    this.#words = words;
  }

  from(start: number, begins: readonly Node<Tag>[]): void {
    this.#start = start;
    this.#first = this.found.length;
    for (const node of begins) this.#enter(node, start + 1);
  }

  #enter(node: Node<Tag>, at: number): void {
    for (let index = 0; index < node.tags.length; index += 1) this.#note(node.tags[index] as Tag, at);
    this.#step(node, at);
    for (let index = 0; index < node.gaps.length; index += 1) {
      const gap = node.gaps[index];
      if (gap) this.#skip(gap.node, gap.most, at);
    }
  }

  #step(node: Node<Tag>, at: number): void {
    if (node.next.size === 0) return;
    const keys = this.#words[at]?.keys;
    if (!keys || keys.size === 0) return;
    if (keys.size < node.next.size) {
      for (const key of keys) {
        const next = node.next.get(key);
        if (next) this.#enter(next, at + 1);
      }
    } else for (const [key, next] of node.next) if (keys.has(key)) this.#enter(next, at + 1);
  }

  #skip(node: Node<Tag>, most: number, at: number): void {
    for (let skipped = 0; skipped <= most; skipped += 1) {
      if (skipped > 0 && ends.has(this.#tokens[at + skipped - 1]?.text ?? ".")) return;
      this.#enter(node, at + skipped);
    }
  }

  #note(tag: Tag, to: number): void {
    for (let index = this.#first; index < this.found.length; index += 1) {
      const mention = this.found[index];
      if (mention?.tag !== tag) continue;
      mention.to = Math.max(mention.to, to);
      return;
    }
    this.found.push({ tag, from: this.#start, to });
  }
}

/** Nothing between two words of a term reaches over these. */
const ends = new Set([".", ";", ":", "?", "!", "|", "\u2612", "\u2610", "\u2717"]);

function newNode<Tag>(): Node<Tag> {
  return { next: new Map(), gaps: [], tags: [] };
}

function nextOf<Tag>(node: Node<Tag>, key: number): Node<Tag> {
  const next = node.next.get(key) ?? newNode<Tag>();
  node.next.set(key, next);
  return next;
}

function gapOf<Tag>(node: Node<Tag>, most: number): Node<Tag> {
  const known = node.gaps.find((gap) => gap.most === most);
  if (known) return known.node;
  const gap = { most, node: newNode<Tag>() };
  node.gaps.push(gap);
  return gap.node;
}
