import { type LabelledSpan, nameOf } from "./field";

const numbered = /^(?:[qa] ?#?)?\(?(\d{1,2})[.):]\s+(.+)$/i;

/** "1. How many lesions? 2. Consent?", and below "1. Seven. 2. Verbal.": answers are told from their numbers. */
export class NumberedQuestions {
  readonly #asked = new Map<string, string>();

  /** What a line that is numbered like an earlier question answers; null where it answers none. */
  answeredBy(words: string): string | null {
    const [, number = "", said = ""] = numbered.exec(words) ?? [];
    if (number === "") return null;
    if (!said.endsWith("?")) return this.#asked.get(number) ?? null;
    this.#asked.set(number, nameOf(said));
    return null;
  }
}

/** The first words of an answer stand under its question, where they have no label of their own. */
export function underQuestion(parts: readonly LabelledSpan[], question: string | null): readonly LabelledSpan[] {
  const [first, ...rest] = parts;
  if (question === null || !first || first.label !== "") return parts;
  return [{ ...first, label: question }, ...rest];
}
