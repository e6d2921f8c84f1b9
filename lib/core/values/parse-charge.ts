/** A decimal comma, where the text leaves no doubt: two digits behind it, and points between the thousands if anywhere. */
const decimalComma = /^(\d+|\d{1,3}(?:\.\d{3})+),(\d\d)$/;

/**
 * US dollars from "$1,095.00", "95", "95 00" (as printed on paper forms, cents apart), "1.095,00" or "USD 95.00"; null
 * where there are none, undefined where it is an amount, but none that can be charged.
 */
export function parseCharge(text: string): number | null | undefined {
  const amount = text.replace(/\$|USD/gi, "").trim();
  if (isInBrackets(amount)) return undefined;
  const [, whole = "", cents] = decimalComma.exec(amount) ?? [];
  if (cents) return Number(`${whole.replaceAll(".", "")}.${cents}`);
  const plain = amount.replaceAll(",", "");
  const paper = /^(\d+) (\d\d)$/.exec(plain);
  if (paper) return Number(`${paper[1]}.${paper[2]}`);
  const [number] = /-?\d*\.?\d+/.exec(plain) ?? [];
  if (number === undefined) return null;
  return Number(number) < 0 ? undefined : Number(number);
}

/** "(95.00)": less than nothing, as accountants write it. */
function isInBrackets(amount: string): boolean {
  return amount.startsWith("(") && amount.endsWith(")") && /\d/.test(amount);
}
