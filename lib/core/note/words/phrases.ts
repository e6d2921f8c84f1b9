import type { TermTable } from "../../knowledge/note-cues";
import { Lexicon } from "./lexicon";
import { TermSet } from "./term-set";
import type { Mention } from "./terms";
import type { Token } from "./tokens";

/** What words of notes are to phrases is worked out once for the phrases of all tables. */
const lexicon = new Lexicon({});

/** Phrases of some kinds, a table each, and which of them stand in words. */
export class Phrases<Kind extends string> {
  readonly #terms = new TermSet<Kind>(lexicon);

  constructor(tables: Readonly<Record<Kind, TermTable>>) {
    for (const [kind, table] of Object.entries<TermTable>(tables)) this.#terms.add(kind as Kind, table);
  }

  find(words: readonly Token[]): readonly Mention<Kind>[] {
    return this.#terms.find(words);
  }

  /** Whether one of a kind stands in words. */
  isIn(words: readonly Token[], kind: Kind): boolean {
    return this.find(words).some(({ tag }) => tag === kind);
  }

  /** Whether words begin with one of a kind. */
  opens(words: readonly Token[], kind: Kind): boolean {
    return this.find(words).some(({ tag, from }) => from === 0 && tag === kind);
  }
}
