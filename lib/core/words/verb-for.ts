/** The verb, or whatever else follows their number, that goes with joined words: "59 says", "59 and XS say". */
export function verbFor(words: readonly string[], one: string, several: string): string {
  return new Set(words).size > 1 ? several : one;
}
