/** The choices of a select, by the words for each value. */
export function choicesOf<Value extends string>(words: Readonly<Record<Value, string>>): [Value, string][] {
  return Object.entries(words) as [Value, string][];
}
