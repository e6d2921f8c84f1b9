import type { PageSign, SeenField } from "../reading";
import type { PageKind } from "./page-kind";
import { tradeWords } from "./trade-words";

/** A label is short; longer texts speak of many things. */
const longestLabel = 40;
/** One such word may stand on any page; a form of another sort has several. */
const fewest = 2;

/** Kinds that small words tell, too, beside title and headings: another trade than medicine, the conditions of a rule, what is asked for or reckoned beforehand. */
const small: readonly (readonly [PageKind, RegExp])[] = [
  ["trade", tradeWords],
  ["setup", /^(if|equals|(is )?(not in|any of|one of|(greater|less) than)|(is|does) not \w+( to)?)$/i],
  ["request", /\b(request(ing| type|ed (?!by))|(services?|units) requested|estimate[ds]?|calculat\w+|owes?)\b/i],
];

/** What the small words of a page come to: what stands in labels, short texts and lists. */
export function textSigns(fields: readonly SeenField[]): PageSign[] {
  const texts = [...new Set(fields.filter(({ shown }) => shown).flatMap(shortTexts))];
  return small.flatMap(([kind, words]): PageSign[] => {
    const told = texts.filter((text) => text.length <= longestLabel && words.test(text));
    return told.length < fewest ? [] : [{ from: "text", kind }];
  });
}

function shortTexts({ kind, value, label, words }: SeenField): string[] {
  const own = kind === "text" || kind === "choice" || kind === "rich" ? [label ?? value] : [];
  return [...own, ...words.filter(({ from }) => from === "label").map(({ text }) => text)];
}
