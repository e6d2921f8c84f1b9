import { numberIn } from "./number-in";

const money = /US\$|\$|USD|dollars\b/gi;
/** Paper forms print cents apart, behind a blank or a rule. */
const paper = /^([\d,]+) ?[ |] ?(\d\d)$/;

/**
 * US dollars from "$1,095.00", "95", "95 00" (as printed on paper forms, cents apart), "95.-", "1.095,00" or "USD 95.00";
 * null where there are none, undefined where it is an amount, but none that can be charged.
 */
export function parseCharge(text: string): number | null | undefined {
  const amount = amountOf(text);
  if (isInBrackets(amount)) return undefined;
  const dollars = numberIn(amount);
  return dollars !== null && dollars < 0 ? undefined : dollars;
}

/** An amount, its thousands or its cents perhaps apart, with its currency and signs beside it. */
const charge =
  /^(US\$|\$|USD|[\s.,–—])*(\d[\d.,]*([\s'’|]{1,3}\d{2,3}(?!\d))*([.,]\d\d?)?|\.\d+)(US\$|\$|USD|dollars|[\s.,–—])*-?$/i;

/** Whether a text is an amount that can be charged, with no more than its currency beside it. */
export function isCharge(text: string): boolean {
  return charge.test(text);
}

/** The text without its currency, and with a point before its cents. */
function amountOf(text: string): string {
  return text.replace(money, "").trim().replace(paper, "$1.$2");
}

/** "(95.00)": less than nothing, as accountants write it. */
function isInBrackets(amount: string): boolean {
  return amount.startsWith("(") && amount.endsWith(")") && /\d/.test(amount);
}
