import type { PageSign, SeenField } from "../reading";
import { type PageKind, pageKinds, speaksOf } from "./page-kind";

/** A label is short; longer texts speak of many things. */
const longestLabel = 40;
/** One such word may stand on any page; a form of another sort has several. */
const fewest = 2;

/** Kinds that small words tell, too, beside title and headings. */
const small: Readonly<Partial<Record<PageKind, (text: string) => boolean>>> = {
  /** Another trade than medicine. */
  trade: (text) => speaksOf("trade", text),
  /** Conditions of a rule: "IF", "is one of", "does not contain". */
  setup: (text) =>
    /^(if|is|equals?|contains|between|(starts|ends) with|on or (after|before)|(is )?(not in|any of|one of|(greater|less) than)|(is|does) not \w+( to)?)$/i.test(
      text,
    ),
  /** What is asked for, or reckoned beforehand. */
  request: (text) =>
    /\b(requested (?!by)|(services?|units) requested|request type|requesting (npi|provider)|estimate[ds]?|calculat\w+|owes?)\b/i.test(
      text,
    ),
};

/** What the small words of a page come to: what stands in labels, short texts and lists. */
export function textSigns(fields: readonly SeenField[]): PageSign[] {
  const said = fields.filter(({ shown }) => shown).flatMap(shortTexts);
  const texts = [...new Set(said)].filter((text) => text.length <= longestLabel);
  return pageKinds.flatMap((kind): PageSign[] => {
    const told = texts.filter((text) => small[kind]?.(text));
    return told.length >= fewest ? [{ from: "text", kind }] : [];
  });
}

function shortTexts({ kind, value, label, words }: SeenField): string[] {
  const own = kind === "text" || kind === "choice" || kind === "rich" ? [label ?? value] : [];
  return [...own, ...words.filter(({ from }) => from === "label").map(({ text }) => text)];
}
