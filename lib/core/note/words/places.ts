import type { Form } from "./step";
import type { TermNode } from "./term-node";

/** A place of the tree, and how many words may still be passed over before the next one of the term. */
interface Place<Tag> {
  node: TermNode<Tag>;
  left: number;
}

/** All places of the tree of terms that some words have led to: the same words lead to the same ones each time. */
export class Places<Tag> {
  readonly tags: readonly Tag[];
  readonly #all: readonly Place<Tag>[];
  readonly #begins: number;
  readonly #next = new Map<Form, Places<Tag> | null>();
  /** Behind a word that no term goes on with. */
  #passed: Places<Tag> | null | undefined;
  readonly #known: Map<string, Places<Tag>>;

  constructor(all: readonly Place<Tag>[], known: Map<string, Places<Tag>>) {
    this.#all = all;
    this.#known = known;
    this.tags = [...new Set(all.flatMap(({ node }) => node.tags))];
    this.#begins = all.reduce((bits, { node }) => bits | node.begins, 0);
  }

  /** Where the next word leads, or null where no term goes on. */
  behind(form: Form): Places<Tag> | null {
    if ((this.#begins & form.begins) === 0) return form.ends ? null : this.#behindOther();
    const known = this.#next.get(form);
    if (known !== undefined) return known;
    const reached = this.#all.flatMap(({ node }) => node.reachedBy(form).map((next) => ({ node: next, left: 0 })));
    if (this.#next.size > mostRemembered) this.#next.clear();
    const found = placesAt([...reached, ...(form.ends ? [] : this.#stillOpen())], this.#known);
    this.#next.set(form, found);
    return found;
  }

  #behindOther(): Places<Tag> | null {
    if (this.#passed === undefined) this.#passed = placesAt(this.#stillOpen(), this.#known);
    return this.#passed;
  }

  #stillOpen(): Place<Tag>[] {
    return this.#all.flatMap(({ node, left }) => (left > 0 ? [{ node, left: left - 1 }] : []));
  }
}

/** Some places with those behind the gaps that begin there; the same each time, or null for none. */
export function placesAt<Tag>(places: readonly Place<Tag>[], known: Map<string, Places<Tag>>): Places<Tag> | null {
  if (places.length === 0) return null;
  const all: Place<Tag>[] = [];
  for (const place of places) enter(place, all);
  const name = all.map(({ node, left }) => node.id * most + left).join();
  const found = known.get(name) ?? new Places(all, known);
  known.set(name, found);
  return found;
}

/** Different words that are remembered behind the same ones. */
const mostRemembered = 2000;

/** No gap is wider. */
const most = 32;

function enter<Tag>(place: Place<Tag>, all: Place<Tag>[]): void {
  if (all.some(({ node, left }) => node === place.node && left >= place.left)) return;
  place.node.open();
  all.push(place);
  for (const gap of place.node.gaps) enter({ node: gap.node, left: gap.most }, all);
}
