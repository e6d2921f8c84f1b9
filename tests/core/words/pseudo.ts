/** Of an English catalogue, one in no language and 40 % longer: text that is cut off is seen, and text of no catalogue. */
export function pseudo(english: object): object {
  const words = Object.entries(english).map(([key, word]) => [key, pseudoOf(word)] as const);
  return Array.isArray(english) ? words.map(([, word]) => word) : Object.fromEntries(words);
}

function pseudoOf(word: unknown): unknown {
  if (typeof word === "string") return lengthened(word);
  if (typeof word === "function") return (...given: unknown[]) => lengthened(word(...given));
  return pseudo(word as object);
}

function lengthened(text: string): string {
  return text && `⟦${text}${"~".repeat(Math.ceil(text.length * 0.4))}⟧`;
}
