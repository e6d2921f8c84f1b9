import { markStatements } from "./mark-statements";
import { plainText, readLimit } from "./plain-text";
import { readLine } from "./read-line";
import type { Span } from "./split-sentences";

/** A note cut into what it states. Places count characters of the note itself. */
export interface NoteReading {
  /** Lower case, as long as what was read; a line break within a sentence is a space. */
  text: string;
  statements: Statement[];
  /** The stretches that correct what stands above them. */
  corrections: Span[];
  /** Why the note was not read to its end, or null. */
  unread: string | null;
}

/** A sentence, a list item, a ticked box or a field with its answer. Empty boxes and empty fields are none. */
export interface Statement extends Span {
  /** Where the content begins, after the label. */
  body: number;
  /** The field's own label, or the heading right above; lower case, "" without one. */
  label: string;
  /** The heading in force. */
  heading: string;
  /** Counts blocks of lines; an empty line or a heading begins one. */
  block: number;
  /** Counts lines, wrapped lines as one. */
  line: number;
  /** "elsewhere": copied from, or dated on, another day. "corrects" and "retracts": what stands above it. */
  mark?: "elsewhere" | "corrects" | "retracts";
}

/** Twice what a text of the longest length holds that people write; a text of one-letter sentences is none. */
const mostStatements = 8000;

export function readNote(note: string): NoteReading {
  const plain = plainText(note);
  const runs = joinLines(plain);
  const statements: Statement[] = [];
  let [heading, fresh, block] = ["", false, 0];
  const shouts = isMostlyCapitals(plain);
  for (const [line, run] of runs.entries()) {
    if (statements.length >= mostStatements) break;
    const title = titleOf(plain, run, shouts);
    if (title !== null || run.afterGap) block += 1;
    if (title !== null) {
      [heading, fresh] = [title, true];
      continue;
    }
    let over = heading;
    for (const part of readLine(plain, run)) {
      const label = part.label || (fresh ? heading : "");
      if (plain[part.start - 1] !== ";" && plain[part.start - 2] !== ";") over = heading;
      if (statements.length < mostStatements) statements.push({ ...part, label, heading: over, block, line });
      if (part.label !== "") over = `${heading} ${part.label}`;
      fresh = false;
    }
  }
  const unread =
    note.length > readLimit ? `Only the first ${readLimit} of the note's ${note.length} characters were read.` : null;
  const text = textOf(plain, runs);
  markStatements(text, statements);
  return { text, statements, corrections: correctionsAmong(statements), unread };
}

export function isCorrection({ mark }: Statement): boolean {
  return mark === "corrects" || mark === "retracts";
}

function correctionsAmong(statements: readonly Statement[]): Span[] {
  const spans: Span[] = [];
  for (const [place, statement] of statements.entries()) {
    const before = spans.at(-1);
    if (!isCorrection(statement)) continue;
    if (before?.end === statements[place - 1]?.end && before) before.end = statement.end;
    else spans.push({ start: statement.start, end: statement.end });
  }
  return spans;
}

interface Run extends Span {
  afterGap: boolean;
}

/** Lines that were wrapped become one again: the next one goes on in lower case, or the line before was full. */
function joinLines(plain: string): Run[] {
  const runs: Run[] = [];
  let [at, afterGap, last] = [0, false, 0];
  for (const line of plain.split("\n")) {
    const [start, end] = [at + (line.length - line.trimStart().length), at + line.trimEnd().length];
    at += line.length + 1;
    if (start >= end) {
      afterGap = true;
      continue;
    }
    const before = runs.at(-1);
    if (before && !afterGap && goesOn(plain.slice(last, before.end), plain.slice(start, start + 80))) before.end = end;
    else runs.push({ start, end, afterGap });
    [afterGap, last] = [false, start];
  }
  return runs;
}

/** The whole in lower case, with line breaks only where a run ends. */
function textOf(plain: string, runs: Run[]): string {
  let [text, at] = ["", 0];
  for (const { start, end } of runs) {
    text += plain.slice(at, start) + plain.slice(start, end).replaceAll("\n", " ");
    at = end;
  }
  return (text + plain.slice(at)).toLowerCase();
}

function goesOn(before: string, next: string): boolean {
  if (/[.!?:;|\u2610\u2612\]]\s*$/.test(before) || startsNew.test(next)) return false;
  return /^[a-z(]/.test(next) || before.length >= 60;
}

/** A list item, a box, a table row or a labelled field. */
const startsNew =
  /^(?:[*+>#\u2610\u2612]|-\s|\d{1,2}[.)]\s|[[(][ xX_]?[\])]|[A-Z][^.:|]{0,40}[:|]|[a-z][a-z /]{0,24}:\s)/;

/** A line that only heads what follows: it ends with a colon, or stands in capitals in a note that does not. */
function titleOf(plain: string, { start, end }: Span, shouts: boolean): string | null {
  const line = plain.slice(start, end);
  if (line.length > 80) return null;
  if (line.endsWith(":") && /^[^:|]*[A-Za-z][^:|]*:$/.test(line)) return nameOf(line);
  const isShouted =
    !shouts && /[A-Z]{2}/.test(line) && !/[a-z0-9.:|\u2610\u2612[]/.test(line) && line.split(" ").length <= 6;
  return isShouted ? nameOf(line) : null;
}

function nameOf(line: string): string {
  return line.toLowerCase().replace(/^[^a-z]+|[^a-z0-9)]+$/g, "");
}

function isMostlyCapitals(plain: string): boolean {
  const sample = plain.slice(0, 4000);
  return (sample.match(/[A-Z]/g)?.length ?? 0) > (sample.match(/[a-z]/g)?.length ?? 0);
}
