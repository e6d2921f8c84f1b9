/** A text of a catalogue, or a function that makes one. */
export type Said = string | ((...given: never[]) => string);

/** All that a catalogue says, each by its dotted path. */
export function leavesOf(words: unknown, path: string): [string, Said][] {
  if (typeof words === "string" || typeof words === "function") return [[path, words as Said]];
  return Object.entries(words as object).flatMap(([key, value]) => leavesOf(value, `${path}.${key}`));
}
