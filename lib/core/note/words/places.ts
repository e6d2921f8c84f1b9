import type { Form } from "./step";
import type { TermNode } from "./term-node";

/** A place of the tree, and how many words may still be passed over before the next one of the term. */
export interface Reached<Tag> {
  node: TermNode<Tag>;
  left: number;
}

/** All places of the tree of terms that some words have led to: the same words lead to the same ones each time. */
export class Places<Tag> {
  readonly tags: readonly Tag[];
  readonly #all: readonly Reached<Tag>[];
  readonly #begins: number;
  readonly #next = new Map<Form, Places<Tag> | null>();
  /** Behind a word that no term goes on with. */
  #passed: { to: Places<Tag> | null } | null = null;
  readonly #known: Map<string, Places<Tag>>;

  constructor(all: readonly Reached<Tag>[], known: Map<string, Places<Tag>>) {
    this.#all = all;
    this.#known = known;
    const tags: Tag[] = [];
    let begins = 0;
    for (const { node } of all) {
      begins |= node.begins;
      for (const tag of node.tags) if (!tags.includes(tag)) tags.push(tag);
    }
    [this.tags, this.#begins] = [tags, begins];
  }

  /** Where the next word leads, or null where no term goes on. */
  behind(form: Form): Places<Tag> | null {
    if ((this.#begins & form.begins) === 0) return form.ends ? null : this.#behindOther();
    const known = this.#next.get(form);
    if (known !== undefined) return known;
    if (this.#next.size > mostRemembered) this.#next.clear();
    const found = this.#behindNew(form);
    this.#next.set(form, found);
    return found;
  }

  #behindNew(form: Form): Places<Tag> | null {
    const reached: Reached<Tag>[] = [];
    for (const { node } of this.#all) node.reach(form, reached);
    if (form.ends) return placesAt(reached, this.#known);
    return reached.length === 0 ? this.#behindOther() : placesAt(this.#withOpen(reached), this.#known);
  }

  #behindOther(): Places<Tag> | null {
    this.#passed ??= { to: placesAt(this.#withOpen([]), this.#known) };
    return this.#passed.to;
  }

  /** Some places, and those that may be reached over one more word. */
  #withOpen(places: Reached<Tag>[]): Reached<Tag>[] {
    for (const { node, left } of this.#all) if (left > 0) places.push({ node, left: left - 1 });
    return places;
  }
}

/** Some places with those behind the gaps that begin there; the same each time, or null for none. */
export function placesAt<Tag>(places: readonly Reached<Tag>[], known: Map<string, Places<Tag>>): Places<Tag> | null {
  if (places.length === 0) return null;
  const all: Reached<Tag>[] = [];
  for (const place of places) enter(place, all);
  let name = "";
  for (const { node, left } of all) name += `${node.id * most + left} `;
  const met = known.get(name);
  if (met) return met;
  const found = new Places(all, known);
  known.set(name, found);
  return found;
}

/** Different words that are remembered behind the same ones. */
const mostRemembered = 2000;

/** No gap is wider. */
const most = 32;

function enter<Tag>(place: Reached<Tag>, all: Reached<Tag>[]): void {
  for (const { node, left } of all) if (node === place.node && left >= place.left) return;
  place.node.open();
  all.push(place);
  for (const gap of place.node.gaps) enter({ node: gap.node, left: gap.most }, all);
}
