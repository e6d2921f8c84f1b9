import { OfLastNote } from "../words/of-last-note";
import { noColumns } from "./columns";
import type { LabelledSpan } from "./field";
import { readLine } from "./read-line";

/** What lines state that stand under no names of columns: places are counted from the line's beginning. */
export const partsOfLines = new OfLastNote((words) =>
  readLine(words, { start: 0, end: words.length, indent: 0, afterGap: false }, noColumns),
);

/** What a line states, where it stands. */
export function partsOfLine(words: string, at: number): LabelledSpan[] {
  return partsOfLines
    .of(words)
    .map((part) => ({ ...part, start: at + part.start, end: at + part.end, body: at + part.body }));
}
