import { ruleWording } from "../../words/en/rules";

/** "A", "A and B", "A, B and C". */
export function joinWords(words: readonly string[]): string {
  return ruleWording.terms.list(words);
}

/** The same in a sentence that must stay short: "A, B and 2 more". */
export function fewWords(words: readonly string[]): string {
  return ruleWording.terms.few(words);
}
