import { hasWord, isDigit } from "./characters";
import { answerMarkLength, bareAnswer, initials } from "./field";
import type { Span } from "./span";

/** A line of the note, wrapped lines as one. */
export interface Run extends Span {
  afterGap: boolean;
  /** White space before it. */
  indent: number;
}

/** Lines that were wrapped become one again: the next one goes on in lower case, or behind a word that ends nothing. */
export function joinLines(plain: string): Run[] {
  const runs: Run[] = [];
  let [at, afterGap, last] = [0, false, 0];
  const lines = plain.split("\n");
  const full = widthOf(lines);
  const width = beginsSmall(lines) ? full : 0;
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    const [start, end] = [at + indent, at + line.trimEnd().length];
    at += line.length + 1;
    if (start >= end) {
      afterGap = line.trim() === "" && line.length === 0 ? true : afterGap || line.length > 0;
      continue;
    }
    const before = runs.at(-1);
    const next = plain.slice(start, Math.min(end, start + 80));
    if (before && !afterGap && goesOn(plain.slice(last, before.end), next, isItem(before, indent) ? full : width))
      before.end = end;
    else if (before && isAnswer(plain.slice(before.start, before.end), next)) before.end = end;
    else runs.push({ start, end, afterGap, indent });
    [afterGap, last] = [false, start];
  }
  return runs;
}

/** Lines that are set in alike stand below each other, like those of a text without capitals. */
function isItem({ indent }: Run, own: number): boolean {
  return indent > 0 && indent === own;
}

/** The width at which lines were wrapped; without end where only one line is so long. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.slice(0, 200).map(({ length }) => length);
  const widest = Math.max(...lengths);
  const isWrapped = widest >= fullLine && lengths.filter((length) => length >= widest * nearlyFull).length > 1;
  return isWrapped ? widest : Number.POSITIVE_INFINITY;
}

/** Of a text that is written without capitals a small letter tells nothing: neither lines nor sentences begin with one. */
function beginsSmall(lines: readonly string[]): boolean {
  let [small, all] = [0, 0];
  for (const line of lines.slice(0, 200)) {
    for (const sentence of line.trim().split(". ")) {
      const first = sentence[0] ?? " ";
      if (!hasWord(first)) continue;
      all += 1;
      if (first !== first.toUpperCase()) small += 1;
    }
  }
  return small > all * mostly;
}

const mostly = 0.7;

function goesOn(before: string, next: string, width: number): boolean {
  const end = before.at(-1) ?? "";
  if (row.test(next) && (row.test(before) || before.length < fullLine)) return false;
  const cells = next.split(" / ").length;
  if (cells >= fewestCells && before.split(" / ").length === cells) return false;
  if (".!?:;|\u2610\u2612\u2717]".includes(end) || startsNew.test(next)) return false;
  if (isRange(before) && isDigit(next.charCodeAt(0))) return true;
  if (before.length + next.split(" ", 1).join().length < width * nearlyFull) return false;
  if (next[0] === "(" || (hasWord(next.slice(0, 1)) && next[0] !== next[0]?.toUpperCase())) return true;
  return before.length >= fullLine && (end === "," || endsNothing.has(before.slice(before.lastIndexOf(" ") + 1)));
}

/** "12-" and "15" on the next line. */
function isRange(before: string): boolean {
  return before.endsWith("-") && isDigit(before.charCodeAt(before.length - 2));
}

/** "Dx / frozen / photo" over "acne / Y / N": rows of as many cells. */
const fewestCells = 3;
const fullLine = 50;
/** Cells, dotted leaders, boxes and wide gaps: rows stand below each other, and none goes on in the next. */
const row = /\||\.{4}|[\u2610\u2612\u2717]|[[(][ xX_]?[\])]|\S {3,}\S/;
/** A line was wrapped because its next word had no room: in a text without capitals that alone tells. */
const nearlyFull = 0.8;
/** A line that ends with one of these was wrapped. */
const endsNothing = new Set(
  "the a an of to in on at by with and or for from was were is are her his their no not be been that which as per w/ under over using".split(
    " ",
  ),
);

/** "Q: Photographs?" and "A: Not taken" on two lines, also with numbers, names and speakers: "A2 (Dr. Quiroga): None.", "Pt: No." */
function isAnswer(before: string, next: string): boolean {
  if (isReply(next)) return before.endsWith("?") || asking.test(before);
  if (before.endsWith("?") && bareAnswer.test(next) && next.length < longestBare) return true;
  const [asker, speaker] = [initials.exec(before)?.[0], initials.exec(next)?.[0]];
  return before.endsWith("?") && asker !== undefined && speaker !== undefined && asker !== speaker;
}

/** "Were pictures made?" and "No." below it. */
const longestBare = 40;

const asking =
  /^(?:(?:(?:coder|coding|cdi|billing) )?(?:q|query|question) ?#?\d{0,2}[.:)] |\(?\d{1,2}[.)] ?(?:please|kindly|specify|describe|indicate|state|clarify|list|confirm)\b)/i;

function isReply(next: string): boolean {
  const length = answerMarkLength(next);
  return length > 0 && next[length] === " ";
}

/** A list item, a box, a table row or a labelled field. */
const startsNew =
  /^(?:[*+>#\u2610\u2612]|-\s|\d{1,2}[.)]\s|[[(][ xX_]?[\])]|[A-Z][^.:|]{0,40}[:|]|[a-z][a-z /]{0,24}:\s|\w[\w ]{1,39}=|\([A-Ha-h\d]\)\s|end$|end of )/;

/** The words of the line above, and of the next one that has any. */
export interface Neighbours {
  above: () => string;
  next: () => string;
}

export function neighboursOf(plain: string, runs: readonly Run[], line: number): Neighbours {
  const words = (from: number, to: number) => runs.slice(from, to).map(({ start, end }) => plain.slice(start, end));
  return {
    above: () => words(Math.max(0, line - 1), line).join(),
    next: () => words(line + 1, line + 3).find(hasWord) ?? "",
  };
}
