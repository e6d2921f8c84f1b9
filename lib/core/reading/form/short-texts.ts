import type { PageText, SeenField } from "../reading";

/** A label is short; longer texts speak of many things. */
const longestLabel = 40;
/** So many say what sort of page it is. */
const most = 300;

/** What stands in labels, short texts and lists, each once: small words, which tell the sort of a page together. Numbers, which clocks change, are left out. */
export function shortTexts(fields: readonly SeenField[]): PageText[] {
  const texts = fields.filter(({ shown }) => shown).flatMap(textsOf);
  const short = texts
    .filter((text) => text.length <= longestLabel && /[a-z]{2}/i.test(text))
    .map((text) => text.replace(/\d+/g, "#"));
  return [...new Set(short)].slice(0, most).map((text) => ({ from: "text", text }));
}

/** What is typed into a box is none: it changes with every key. */
function textsOf({ kind, value, label, words }: SeenField): string[] {
  const own = kind !== "box" && kind !== "check" ? [label ?? value] : [];
  return [...own, ...words.filter(({ from }) => from === "label").map(({ text }) => text)];
}
