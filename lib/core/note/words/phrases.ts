import type { TermTable } from "../../knowledge/note-cues";
import { forgetWithNotes } from "./forget-notes";
import { Lexicon } from "./lexicon";
import { TermSet } from "./term-set";
import type { Mention } from "./terms";
import type { Token } from "./tokens";

/** The phrases of all tables are found in one walk over words, whichever table is asked first. */
const all = new TermSet<symbol>(new Lexicon({}));
forgetWithNotes(() => all.forget());
const found = new WeakMap<readonly Token[], readonly Mention<symbol>[]>();

function allIn(words: readonly Token[]): readonly Mention<symbol>[] {
  const known = found.get(words);
  if (known) return known;
  const here = all.find(words);
  found.set(words, here);
  return here;
}

/** Phrases of some kinds, a table each, and which of them stand in words. */
export class Phrases<Kind extends string> {
  readonly #kinds = new Map<symbol, Kind>();

  constructor(tables: Readonly<Record<Kind, TermTable>>) {
    for (const [kind, table] of Object.entries<TermTable>(tables)) {
      const tag = Symbol(kind);
      this.#kinds.set(tag, kind as Kind);
      all.add(tag, table);
    }
  }

  find(words: readonly Token[]): readonly Mention<Kind>[] {
    const own: Mention<Kind>[] = [];
    for (const { tag, from, to } of allIn(words)) {
      const kind = this.#kinds.get(tag);
      if (kind !== undefined) own.push({ tag: kind, from, to });
    }
    return own;
  }

  /** Whether one of a kind stands in words. */
  isIn(words: readonly Token[], kind: Kind): boolean {
    return allIn(words).some(({ tag }) => this.#kinds.get(tag) === kind);
  }

  /** Whether words begin with one of a kind. */
  opens(words: readonly Token[], kind: Kind): boolean {
    return allIn(words).some(({ tag, from }) => from === 0 && this.#kinds.get(tag) === kind);
  }
}
