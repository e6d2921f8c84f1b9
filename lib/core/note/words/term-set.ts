import type { TermTable } from "../../knowledge/note-cues";
import type { Lexicon } from "./lexicon";
import { type Places, placesAt } from "./places";
import { asItStands, atEnd, beginsOf, type Form, isOptional, isWide, partsOf, Step } from "./step";
import { TermNode } from "./term-node";
import { type Mention, termsOf } from "./terms";
import { type Token, tokensOf } from "./tokens";

/**
 * Finds terms in tokens: all terms at once, word by word along a tree of their words. The tree is made as notes come to
 * its places: few terms begin in any note, and fewer go on.
 */
export class TermSet<Tag> {
  readonly #lexicon: Lexicon;
  /** By the first step, as it is written. */
  readonly #roots = new Map<string, TermNode<Tag>>();
  /** By the words that may stand first. */
  readonly #holding = new Map<string, TermNode<Tag>[]>();
  /** First steps that hold more than can be listed, by a bit of what they begin with. */
  readonly #wide = new Map<number, { step: Step; root: TermNode<Tag> }[]>();
  /** Where words lead that stand first, and all that words have led to. */
  readonly #begins = new Map<Form, Places<Tag> | null>();
  readonly #known = new Map<string, Places<Tag>>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  add(tag: Tag, table: TermTable): void {
    this.addBy(() => tag, table);
  }

  /** Adds terms whose tags hang on their words. */
  addBy(tagOf: (term: string) => Tag, table: TermTable): void {
    const terms = termsOf(table);
    this.#lexicon.hold(terms);
    for (const term of terms) this.#plant(term, 0, tagOf);
  }

  /** Adds words as they stand: nothing in them is read as a table would. */
  addWords(tag: Tag, words: string): void {
    const plain = words.toLowerCase();
    const texts = tokensOf(plain, 0, plain.length).map(({ text }) => text);
    this.#lexicon.hold(texts);
    if (texts.length > 0) this.#plant(texts.map((text) => asItStands + text).join(" "), 0, () => tag);
  }

  /** The words of notes, and where they lead. */
  forget(): void {
    this.#begins.clear();
    this.#known.clear();
    this.#lexicon.forget();
  }

  /** What is found, in the order of its beginning; of a tag's terms at one place the longest alone. */
  find(tokens: readonly Token[]): Mention<Tag>[] {
    const found: Mention<Tag>[] = [];
    const forms = tokens.map((token) => this.#lexicon.formOf(token));
    for (let from = 0; from < forms.length; from += 1) {
      let places = this.#beginsOf(forms[from] ?? atEnd);
      if (places === null) continue;
      const first = found.length;
      for (let to = from + 1; places !== null; to += 1) {
        for (const tag of places.tags) note(found, first, tag, from, Math.min(to, forms.length));
        places = to > forms.length ? null : places.behind(forms[to] ?? atEnd);
      }
    }
    return found;
  }

  #beginsOf(form: Form): Places<Tag> | null {
    if (form.begins === 0) return null;
    const known = this.#begins.get(form);
    if (known !== undefined) return known;
    const roots = new Set(this.#holding.get(form.text));
    for (const root of this.#holding.get(form.meant ?? "") ?? none) roots.add(root);
    for (const bit of [form.begins & -form.begins, form.begins & (form.begins - 1)])
      for (const { step, root } of this.#wide.get(bit) ?? none) if (step.fits(form)) roots.add(root);
    if (this.#known.size > mostRemembered || this.#begins.size > mostRemembered) {
      this.#begins.clear();
      this.#known.clear();
    }
    const begins = placesAt(
      [...roots].map((node) => ({ node, left: 0 })),
      this.#known,
    );
    this.#begins.set(form, begins);
    return begins;
  }

  #plant(term: string, from: number, tagOf: (term: string) => Tag): void {
    const space = term.indexOf(" ", from);
    const end = space < 0 ? term.length : space;
    const step = term.slice(from, end);
    const isGap = step.startsWith("..");
    if (!isGap) this.#rootOf(step).add({ term, from: end + 1, tagOf });
    if (end < term.length && (isGap || isOptional(step))) this.#plant(term, end + 1, tagOf);
  }

  #rootOf(step: string): TermNode<Tag> {
    const known = this.#roots.get(step);
    if (known) return known;
    const root = new TermNode<Tag>(this.#lexicon);
    this.#roots.set(step, root);
    const own = step.includes("<") || step.includes("*") ? this.#lexicon.stepOf(step) : null;
    for (const part of own instanceof Step ? own.parts : partsOf(step))
      if (own instanceof Step && isWide(part)) pushTo(this.#wide, beginsOf(part), { step: own, root });
      else pushTo(this.#holding, part, root);
    return root;
  }
}

function pushTo<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

function note<Tag>(found: Mention<Tag>[], first: number, tag: Tag, from: number, to: number): void {
  for (let at = first; at < found.length; at += 1) {
    const known = found[at];
    if (known?.tag !== tag) continue;
    known.to = to;
    return;
  }
  found.push({ tag, from, to });
}

/** So many words, and places that words have led to, are remembered. */
const mostRemembered = 20_000;

const none: readonly never[] = [];
