import { readFileSync } from "node:fs";

/** A place that `npm run new` left open. */
export interface Blank {
  /** Counted from 1. */
  line: number;
  /** What belongs there. */
  asks: string;
}

/** From the mark to the end of the string, comment, element or line that it stands in. */
const mark = /\bBLANK: (.*?)(?=\s*(?:"|-->|\*\/|<\/|$))/gm;

export function blanksOf(file: string): Blank[] {
  return blanksIn(readFileSync(file, "utf8"));
}

/** The blanks of a text, in order. A file that holds one fails in tests/conventions. */
function blanksIn(text: string): Blank[] {
  return [...text.matchAll(mark)].map(({ index, 1: asks = "" }) => ({
    line: text.slice(0, index).split("\n").length,
    asks,
  }));
}
