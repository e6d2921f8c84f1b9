/** Thousands parted by blanks or apostrophes, or digits with points and commas of any kind. */
const numberPattern = /-?(?:\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d[\d.,]*|\.\d+)/;
/** One or two digits behind a comma, and no point after it: "95,00", "1,0", "1.140,00"; "1,095" is a thousand and more. */
const decimalComma = /^(-?[\d.]+),(\d{1,2})$/;

/** The first number in a text, as it is written in the US or with a decimal comma; null where there is none. */
export function numberIn(text: string): number | null {
  const [found] = numberPattern.exec(text) ?? [];
  if (found === undefined) return null;
  const digits = found.replace(/[ \u00a0\u202f'’]/g, "");
  const [, whole, decimals] = decimalComma.exec(digits) ?? [];
  if (whole && decimals) return Number(`${whole.replaceAll(".", "")}.${decimals}`);
  return Number.parseFloat(digits.replaceAll(",", ""));
}
