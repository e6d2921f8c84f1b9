/** The first sentence of a text, and the rest; "" where there is none. A point within a number or a code ends none. */
export function firstSentence(text: string): [first: string, rest: string] {
  const [first = "", ...rest] = text.split(/(?<=[.?!]) (?=[\p{Lu}\d“"¿¡])/u);
  return [first, rest.join(" ")];
}

/** The first sentence of a finding after the box of the paper form that it speaks of: "24G · 14 units." */
export function sentenceAt(box: string | undefined, text: string): string {
  const [first] = firstSentence(text);
  return box ? `${box} · ${first}` : first;
}
