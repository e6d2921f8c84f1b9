import type { Statement } from "../text/statement";
import { type Token, tokensOfPieces } from "../words/tokens";
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
  /** Whose the same words are hangs on the names before them where a note tells of others. */
  readonly #isAlike: boolean;
  readonly #known: WeakMap<readonly Token[], TermsIn>;

  constructor(vocabulary: Vocabulary, isAlike: boolean) {
    [this.#vocabulary, this.#isAlike] = [vocabulary, isAlike];
    this.#known = isAlike ? vocabulary.known : new WeakMap();
  }

  of(statement: Statement): Sight {
    const { tokens, label, heading, start, body } = statement;
    const first = body === start ? 0 : tokens.findIndex((token) => start + token.start >= body);
    return {
      statement,
      tokens,
      body: first < 0 ? tokens.length : first,
      terms: this.#isAlike ? this.#termsOf(tokens) : new TermsIn(tokens, this.#vocabulary),
      label: this.#termsOf(tokensOfPieces.of(label)),
      headings: this.#termsOf(tokensOfPieces.of(heading)),
    };
  }

  #termsOf(tokens: readonly Token[]): TermsIn {
    const known = this.#known.get(tokens);
    if (known) return known;
    const found = new TermsIn(tokens, this.#vocabulary);
    this.#known.set(tokens, found);
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
