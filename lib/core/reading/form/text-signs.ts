import type { PageSign, PageText } from "../reading";
import type { PageKind } from "./page-kind";
import { tradeWords } from "./trade-words";

/** One such word may stand on any page; a form of another sort has several. */
const fewest = 2;

/** Kinds that small words tell, too, beside title and headings: another trade than medicine, the conditions of a rule, what is asked for or reckoned beforehand. */
const small: readonly (readonly [PageKind, RegExp])[] = [
  ["trade", tradeWords],
  ["setup", /^(if|equals|(is )?(not in|any of|one of|(greater|less) than)|(is|does) not \w+( to)?)$/i],
  ["request", /\b(request(ing| type|ed (?!by))|(services?|units) requested|estimate[ds]?|calculat\w+|owes?)\b/i],
];

/** What the small words of a page come to: what stands in labels, short texts and lists. */
export function textSigns(texts: readonly PageText[]): PageSign[] {
  const short = texts.filter(({ from }) => from === "text");
  return small.flatMap(([kind, words]): PageSign[] => {
    const told = short.filter(({ text }) => words.test(text));
    return told.length < fewest ? [] : [{ from: "text", kind }];
  });
}
