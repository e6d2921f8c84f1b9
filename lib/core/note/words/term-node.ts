import type { Lexicon } from "./lexicon";
import type { Reached } from "./places";
import { type Form, isOptional, Step } from "./step";

/** A term of which no note has come to the step at `from`. */
export interface Waiting<Tag> {
  term: string;
  from: number;
  tagOf: (term: string) => Tag;
}

/**
 * A place in the tree of terms: what may come next, at once or behind a gap, and what ends here. What is under it is put
 * there when a note comes to it.
 */
export class TermNode<Tag> {
  readonly id: number;
  tags: readonly Tag[] = none;
  gaps: readonly { most: number; node: TermNode<Tag> }[] = none;
  /** The bits of what the next steps begin with. */
  begins = 0;
  readonly #lexicon: Lexicon;
  #waiting: Waiting<Tag>[] = [];
  readonly #next: { step: Step; node: TermNode<Tag> }[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.id = lexicon.newId();
  }

  add(term: Waiting<Tag>): void {
    this.#waiting.push(term);
  }

  /** Puts what waits under it; before, it tells of nothing. */
  open(): void {
    for (const waiting of this.#waiting) this.#put(waiting);
    if (this.#waiting.length > 0) this.#waiting = [];
  }

  /** Adds the places where a word leads. */
  reach(form: Form, places: Reached<Tag>[]): void {
    if ((this.begins & form.begins) === 0) return;
    for (const { step, node } of this.#next) if (step.fits(form)) places.push({ node, left: 0 });
  }

  #put({ term, from, tagOf }: Waiting<Tag>): void {
    if (from >= term.length) {
      const tag = tagOf(term);
      if (!this.tags.includes(tag)) this.tags = [...this.tags, tag];
      return;
    }
    const space = term.indexOf(" ", from);
    const end = space < 0 ? term.length : space;
    const written = term.slice(from, end);
    const behind = { term, from: end + 1, tagOf };
    if (isOptional(written)) this.#put(behind);
    const step = this.#lexicon.stepOf(written);
    (step instanceof Step ? this.#nextAt(step) : this.#gapOf(step.gap)).add(behind);
  }

  #nextAt(step: Step): TermNode<Tag> {
    for (const next of this.#next) if (next.step === step) return next.node;
    const node = new TermNode<Tag>(this.#lexicon);
    this.#next.push({ step, node });
    this.begins |= step.begins;
    return node;
  }

  #gapOf(most: number): TermNode<Tag> {
    const known = this.gaps.find((gap) => gap.most === most);
    if (known) return known.node;
    const node = new TermNode<Tag>(this.#lexicon);
    this.gaps = [...this.gaps, { most, node }];
    return node;
  }
}

const none: readonly never[] = [];
