import type { Language } from "./language";

/** Forms of a word by count; "other" where a language asks for one that is not given. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Of a language: the form that goes with a count, after the count itself: `count(2, { one: "line", other: "lines" })` is "2 lines". */
export function countIn(language: Language): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}

/** Of a language: words joined as a list, "A, B and C"; each once. */
export function listIn(language: Language): (words: readonly string[]) => string {
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return (words) => list.format([...new Set(words)]);
}
