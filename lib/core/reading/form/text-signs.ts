import type { PageSign, SeenField } from "../reading";
import { speaksOf } from "./page-kind";

/** A label is short; longer texts speak of many things. */
const longestLabel = 40;
/** One such word may stand on any page; a form of another trade has several. */
const fewest = 2;

/** The trade that the small words of a page belong to, where it is another than medicine. */
export function textSigns(fields: readonly SeenField[]): PageSign[] {
  const labels = fields.flatMap(({ kind, value, words }) => [
    ...(kind === "text" && value.length <= longestLabel ? [value] : []),
    ...words.filter(({ from }) => from === "label").map(({ text }) => text),
  ]);
  const trade = [...new Set(labels)].filter((label) => speaksOf("trade", label));
  return trade.length >= fewest ? [{ from: "text", kind: "trade" }] : [];
}
