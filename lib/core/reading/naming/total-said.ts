import type { FieldReading, Word } from "../reading";
import { nameTokens, plainWords } from "./plain-words";

/** The whole phrase: "Total charges to date" or "Total charges of the batch" is another total. */
const saysTotal =
  /^(total(es)?( (de|claim))? (charge[ds]?|chgs?|billed|submitted|cargos?|facturado)|(cargo|importe|monto) total)( (charges?|amount|amt|usd))?$/;
/** At the beginning of a sum's row. */
const saysSum = /^((grand|claim) )?total(s|es)?$/;

/** Whether words call a charge the total of all, and which. The head of a column of totals has one for each of its rows. */
export function totalSaid(words: readonly Word[]): FieldReading["total"] {
  const own = words.filter(({ from }) => from !== "header" && from !== "head").map(plainly);
  if (own.some((text) => saysTotal.test(text))) return "own";
  return words.some(({ from, text }) => from === "row" && saysSum.test(plainWords(text))) ? "row" : undefined;
}

/** Of a name its end: "claim.totalCharge". */
function plainly({ from, text }: Word): string {
  return from === "name" ? nameTokens(text).slice(-2).join(" ") : plainWords(text);
}
