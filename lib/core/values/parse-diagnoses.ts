import { icdPattern, withIcdPoint } from "./icd-point";

/**
 * The diagnoses written in one field, with their point: "L700", "L70.0 - Acne vulgaris", "A: L70.0, B: L81.0".
 * Text without the shape of a code is kept as written, so that a rule can speak of it; an empty field gives none.
 */
export function parseDiagnoses(text: string): string[] {
  // On paper a blank stands for the point: "L70 0".
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/^([A-Z]\d[0-9AB]) (?=\d[0-9A-Z]{0,3}$)/, "$1.");
  if (!plain) return [];
  const found = plain.match(icdPattern);
  if (found) return found.map(withIcdPoint);
  // "7061 Acne": ICD-9-CM; a text without any digit in its first word is no code at all.
  const [first = plain] = plain.split(/\s+/);
  return [/\d/.test(first) ? withIcdPoint(first) : plain];
}

/** The ICD-10-CM codes in a text shown to people; nothing else. */
export function icdCodesIn(text: string): string[] {
  return (text.toUpperCase().match(icdPattern) ?? []).map(withIcdPoint);
}
