import type { Evidence, FieldReading } from "../reading";
import { leadOf } from "./name-field";
import { nameTokens, plainWords } from "./plain-words";

/** The whole phrase: "Total charges to date" or "Total charges of the batch" is another total. */
const saysTotal =
  /^(total(es)?( (de|claim))? (charge[ds]?|chgs?|billed|submitted|cargos?|facturado)|(cargo|importe|monto) total)( (charges?|amount|amt|usd))?$/;
/** Any sum: it is the claim's where it is what the lines come to. */
const maySayTotal =
  /^(?!.*\b(paid|due|balance|to date|units|batch|open|last|allowed)\b|.*\bthis$).*\b(total(es)?|sum|so far|charges? (this|of the|for) (visit|claim|encounter|entry|form))\b/;
/** At the beginning of a sum's row. */
const saysSum = /^((grand|claim) )?total(s|es)?$/;

/** Whether words call a charge the total of all, and which. The head of a column of totals has one for each of its rows. */
export function totalSaid(words: readonly Evidence[]): FieldReading["total"] {
  const own = words.filter(({ from }) => from !== "header" && from !== "head").map(plainly);
  if (own.some((text) => saysTotal.test(text))) return "own";
  if (words.some(({ from, text }) => from === "row" && saysSum.test(plainWords(text)))) return "row";
  return own.some((text) => maySayTotal.test(text)) ? "maybe" : undefined;
}

/** Of a name its end: "claim.totalCharge". */
function plainly({ from, text }: Evidence): string {
  return from === "name" ? nameTokens(text).slice(-2).join(" ") : plainWords(leadOf(text));
}
