import type { Statement } from "../text/statement";
import { type Token, tokensOf } from "../words/tokens";
import { TermsIn } from "./terms-in";
import type { Vocabulary } from "./vocabulary";

/** A statement with the terms that stand in it, in its label and in the headings over it. */
export interface Sight {
  statement: Statement;
  tokens: readonly Token[];
  /** The first token of the content, behind the label. */
  body: number;
  terms: TermsIn;
  label: TermsIn;
  headings: TermsIn;
}

/** Finds the terms of statements; what stands over many of them, or again in the same words, is looked at once. */
export class Sights {
  readonly #vocabulary: Vocabulary;
  readonly #said = new Map<string, TermsIn>();
  readonly #over = new Map<string, TermsIn>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** `words` are those of the statement, where its terms may be those of another statement as well. */
  of(statement: Statement, words: string | null = null): Sight {
    const { tokens, label, heading, body } = statement;
    const first = body === statement.start ? 0 : tokens.findIndex(({ start }) => start >= body);
    return {
      statement,
      tokens,
      body: first < 0 ? tokens.length : first,
      terms: words === null ? new TermsIn(tokens, this.#vocabulary) : this.#termsOf(tokens, words),
      label: this.#inWords(label),
      headings: this.#inWords(heading),
    };
  }

  #termsOf(tokens: readonly Token[], words: string): TermsIn {
    const known = this.#said.get(words);
    if (known) return known;
    const found = new TermsIn(tokens, this.#vocabulary);
    this.#said.set(words, found);
    return found;
  }

  #inWords(words: string): TermsIn {
    const known = this.#over.get(words);
    if (known) return known;
    const found = new TermsIn(tokensOf(words, 0, words.length), this.#vocabulary);
    this.#over.set(words, found);
    return found;
  }
}

interface Stretch {
  from: number;
  to: number;
}

export function sharesWords(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

export function coversWords(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
