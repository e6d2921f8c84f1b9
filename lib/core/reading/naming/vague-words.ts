import type { Word } from "../reading";

/** Whether what stands around a field must say what its own words leave open. */
export function isVague(words: readonly Word[]): boolean {
  return /^(\W*([a-l]|#?\d{1,2}|name|id|number|npi|type|code|primary|principal|mm|dd|yy(yy)?|month|day|year|from|to)\W*)?$/i.test(
    ownWord(words),
  );
}

/** What is said to people of a field, most telling first. */
export function ownWord(words: readonly Word[]): string {
  return words.find((word) => word.from !== "name")?.text ?? "";
}

/** A diagnosis by its code, with its point, among other words. */
export const diagnosisCode = /\b[A-Z]\d[\dAB]\.\d/;

/** "A L70.0": the letter that lines point at it by stands with a diagnosis of the claim. */
export const letteredDiagnosis = /^\W*([A-L]|\d{1,2})\W+[A-Z]\d[\dAB]/;
