/** The first sentence of a text, and the rest; "" where there is none. A point within a number or a code ends none. */
export function firstSentence(text: string): [first: string, rest: string] {
  const [first = "", ...rest] = text.split(/(?<=[.?!]) (?=[A-Z\d“"])/);
  return [first, rest.join(" ")];
}
