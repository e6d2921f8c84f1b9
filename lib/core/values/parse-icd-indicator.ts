/** Its digit leads, or the revision is named: "0", "0 (ICD-10)", "ICD-10-CM", "9 - ICD-9". */
const indicator = /^\W*(?:(0|9)(?!\d)|(?:icd\W{0,3})?(10|9)(?!\d))/i;

/** Box 21's indicator: "0" for ICD-10-CM, "9" for ICD-9-CM; null where the text names neither. */
export function parseIcdIndicator(text: string): "0" | "9" | null {
  const [, digit, revision] = indicator.exec(text) ?? [];
  if (digit === undefined && revision === undefined) return null;
  return digit === "9" || revision === "9" ? "9" : "0";
}
