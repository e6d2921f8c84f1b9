import type { TermTable } from "../../knowledge/note-cues";
import { endStep, type Lexicon, type Shape, type Step } from "./lexicon";
import { type Mention, termsOf } from "./terms";
import { type Token, tokensOf } from "./tokens";

/** A place in the tree of terms: what may come next, at once or behind a gap, and what ends here. */
interface Node<Tag> {
  next: Map<number, Node<Tag>> | null;
  gaps: readonly { most: number; node: Node<Tag> }[];
  tags: readonly Tag[];
  /** Where words that were met here lead. */
  reached: Map<Shape, readonly Node<Tag>[]> | null;
}

/** A term of which a note has not yet begun. */
interface Waiting<Tag> {
  steps: readonly Step[];
  /** The step behind the one that it waits for. */
  from: number;
  tag: Tag;
}

/**
 * Finds terms in tokens: all terms at once, word by word along a tree of their words. A term is put into the tree when
 * its first word is met: few are in any note.
 */
export class TermSet<Tag> {
  readonly #lexicon: Lexicon;
  readonly #roots = new Map<number, Node<Tag>>();
  readonly #waiting = new Map<number, Waiting<Tag>[]>();
  readonly #begins = new Map<Shape, readonly Node<Tag>[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  add(tag: Tag, table: TermTable): void {
    for (const term of termsOf(table)) this.addTerm(tag, term);
  }

  addTerm(tag: Tag, term: string): void {
    const steps = term.split(" ").map((step) => this.#lexicon.stepOf(step));
    this.#await(steps, tag);
  }

  /** Adds words as they stand: nothing in them is read as a table would. */
  addWords(tag: Tag, words: string): void {
    const plain = words.toLowerCase();
    const keys = tokensOf(plain, 0, plain.length).map(({ text }) => this.#lexicon.keyOfWord(text));
    this.#await(
      keys.map((key) => ({ keys: [key], isOptional: false })),
      tag,
    );
  }

  /** What is found, in the order of its beginning; of a tag's terms at one place the longest alone. */
  find(tokens: readonly Token[]): Mention<Tag>[] {
    const shapes = tokens.map((token) => this.#lexicon.shapeOf(token));
    let walk: Walk<Tag> | null = null;
    for (let at = 0; at < shapes.length; at += 1) {
      const begins = this.#beginsOf(shapes[at]);
      if (begins.length === 0) continue;
      walk ??= new Walk<Tag>(tokens, shapes);
      walk.from(at, begins);
    }
    return walk?.found ?? [];
  }

  #beginsOf(shape: Shape | undefined): readonly Node<Tag>[] {
    if (!shape || shape.keys.size === 0) return [];
    const known = this.#begins.get(shape);
    if (known) return known;
    const begins = [...shape.keys].flatMap((key) => this.#rootOf(key) ?? []);
    this.#begins.set(shape, begins);
    return begins;
  }

  /** Where a first word leads, with the terms that waited for it. */
  #rootOf(key: number): Node<Tag> | undefined {
    const waiting = this.#waiting.get(key);
    if (!waiting) return this.#roots.get(key);
    const root = newNode<Tag>();
    this.#roots.set(key, root);
    this.#waiting.delete(key);
    for (const { steps, from, tag } of waiting) insert(root, steps, from, tag);
    return root;
  }

  #await(steps: readonly Step[], tag: Tag): void {
    for (const [at, step] of steps.entries()) {
      if ("gap" in step) continue;
      for (const key of step.keys) {
        const waiting = this.#waiting.get(key);
        const own = { steps, from: at + 1, tag };
        if (waiting) waiting.push(own);
        else this.#waiting.set(key, [own]);
      }
      if (!step.isOptional) return;
    }
  }
}

/** Puts the steps of a term, from one of them on, under a node. */
function insert<Tag>(node: Node<Tag>, steps: readonly Step[], at: number, tag: Tag): void {
  const step = steps[at];
  if (step === undefined) {
    if (!node.tags.includes(tag)) node.tags = [...node.tags, tag];
  } else if ("gap" in step) insert(gapOf(node, step.gap), steps, at + 1, tag);
  else {
    if (step.isOptional) insert(node, steps, at + 1, tag);
    for (const key of step.keys) insert(nextOf(node, key), steps, at + 1, tag);
  }
}

/** Goes along the tree from each token, and collects the terms that end on the way. */
class Walk<Tag> {
  readonly found: Mention<Tag>[] = [];
  readonly #tokens: readonly Token[];
  readonly #shapes: readonly Shape[];
  #start = 0;
  /** Where in `found` the terms of the current start begin. */
  #first = 0;

  constructor(tokens: readonly Token[], shapes: readonly Shape[]) {
    this.#tokens = tokens;
    this.#shapes = shapes;
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
    if (node.next === null || at > this.#tokens.length) return;
    const shape = this.#shapes[at] ?? atEnd;
    if (shape.keys.size === 0) return;
    const reached = node.reached?.get(shape) ?? reachedBy(node, shape);
    for (let index = 0; index < reached.length; index += 1) this.#enter(reached[index] as Node<Tag>, at + 1);
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
      mention.to = Math.max(mention.to, Math.min(to, this.#tokens.length));
      return;
    }
    this.found.push({ tag, from: this.#start, to: Math.min(to, this.#tokens.length) });
  }
}

function reachedBy<Tag>(node: Node<Tag>, shape: Shape): readonly Node<Tag>[] {
  let reached: readonly Node<Tag>[] = none;
  for (const [key, next] of node.next ?? none) if (shape.keys.has(key)) reached = [...reached, next];
  node.reached ??= new Map();
  node.reached.set(shape, reached);
  return reached;
}

/** What fits behind the last word. */
const atEnd: Shape = { keys: new Set([endStep]) };

/** Nothing between two words of a term reaches over these. */
const ends = new Set([".", ";", ":", "?", "!", "|", "\u2612", "\u2610", "\u2717"]);

const none: readonly never[] = [];

function newNode<Tag>(): Node<Tag> {
  return { next: null, gaps: none, tags: none, reached: null };
}

function nextOf<Tag>(node: Node<Tag>, key: number): Node<Tag> {
  node.next ??= new Map();
  const next = node.next.get(key) ?? newNode<Tag>();
  node.next.set(key, next);
  return next;
}

function gapOf<Tag>(node: Node<Tag>, most: number): Node<Tag> {
  const known = node.gaps.find((gap) => gap.most === most);
  if (known) return known.node;
  const gap = { most, node: newNode<Tag>() };
  node.gaps = [...node.gaps, gap];
  return gap.node;
}
