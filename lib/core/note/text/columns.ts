import { cellsBetweenGaps } from "./cells-between-gaps";
import { hasAny, hasWord } from "./characters";
import { type LabelledSpan, nameOf } from "./field";
import type { Run } from "./join-lines";

/** The head of a table, or names of answers over rows: what each column is called, and where in its line it stands. */
export interface Columns {
  names: readonly string[];
  places: readonly number[];
  /** What each column of answers is of, where the line above says so: "Wart   Acne" over "Y  N   Y  N". */
  overs?: readonly string[];
}

export const noColumns: Columns = { names: [], places: [] };

/** The columns that a line of nothing but names begins; null where it is none. */
export function columnsOf(words: string, indent: number): Columns | null {
  // "Eyes protected    yes \u2610    no \u2612": it has its boxes itself.
  if (hasAny(words, "\u2610\u2612\u2717")) return null;
  if (words.length > (words.includes("|") ? widest : narrow) || !aYes.test(words) || !aNo.test(words)) return null;
  const isPiped = words.includes("|");
  const cells = isPiped ? words.slice(words.startsWith("|") ? 1 : 0).split("|") : cellsOf(words.trim());
  const names = cells.map((cell) => answers.get(nameOf(cell)) ?? nameOf(cell));
  if (!names.includes("yes") || !names.includes("no") || (!isPiped && names.length > 4)) return null;
  return { names, places: isPiped ? [] : placesOf(words, cells, indent) };
}

/** Most lines hold neither, and need not be taken apart. */
const aYes = /(?:^|[^a-z])(?:yes|y|si)(?:[^a-z0-9]|$)|(?:^| {2}|\| ?)(?:done|present)(?: {2}| ?\||$)/i;
const aNo = /(?:^|[^a-z])(?:no|n)(?:[^a-z0-9]|$)|(?:^| {2}|\| ?)(?:not done|absent)(?: {2}| ?\||$)/i;

/** "ROOM CHECKLIST    Y    N": what stands before the answers is one name. */
function cellsOf(words: string): string[] {
  const cells = cellsBetweenGaps(words).map(({ text }) => text);
  return cells.length > 1 ? cells : words.split(" ");
}

/** So wide is the head of a table, and a line of nothing but names of answers. */
const [widest, narrow] = [80, 90];

const answers = new Map([
  ...["y", "si", "done", "present"].map((name): [string, string] => [name, "yes"]),
  ...["n", "not done", "absent"].map((name): [string, string] => [name, "no"]),
]);

function placesOf(words: string, cells: readonly string[], indent: number): number[] {
  let at = 0;
  return cells.map((cell) => {
    at = words.indexOf(cell, at);
    at += cell.length;
    return indent + at - cell.length / 2;
  });
}

/** Columns with what the line above them says each pair of answers is of. */
export function columnsUnder(above: () => string, columns: Columns | null): Columns | null {
  if (!columns) return null;
  const pairs = columns.names.every(isAnswer) ? columns.places.length / 2 : 0;
  // What stands over the names of the rows is of none of them.
  const of = cellsBetweenGaps(above()).slice(-pairs);
  if (pairs < 2 || of.length !== pairs) return columns;
  return { ...columns, overs: of.flatMap(({ text }) => [nameOf(text), nameOf(text)]) };
}

/** "Acne, before freezing | Yes | No": what the rows are of is said, too. */
export function nameOverRows(plain: string, { start, end }: Run, { names }: Columns): LabelledSpan[] {
  const length = isAnswer(names[0]) ? 0 : plain.slice(start, end).indexOf("|");
  return length > 0 ? [{ start, end: start + length, body: start, label: "" }] : [];
}

/** What a row says: nothing where its mark stands under another name, "N/A"; null where it has none. */
type MarkedRow = readonly LabelledSpan[] | null;

/** A row under "Item | Yes | No", or with its mark set under one of them: that is the answer; null where nothing is marked. */
export function tableRow(plain: string, run: Run, start: number, columns: Columns): MarkedRow {
  const { names, places } = columns;
  const row = plain.slice(start, run.end);
  if (places.length > 0 && !row.includes("|")) return placedRow(plain, run, start, columns);
  const cells = row.split("|");
  const column = names.findIndex((name, at) => isAnswer(name) && isMarkOf(name, markIn(cells[at] ?? "")));
  const ticked = names[column];
  if (!isAnswer(ticked)) return null;
  const isLast = column === cells.length - 1;
  const body = run.end - (isLast ? toldLength(cells[column] ?? "") : commentLength(cells, names));
  return [{ start, end: run.end, body, label: nameOf(cells[0] ?? ""), answer: ticked }];
}

/** "N  (tank empty)": the mark, and what is told of it. */
function markIn(cell: string): string {
  return cell.split(" (", 1).join().trim().toLowerCase();
}

function toldLength(cell: string): number {
  const at = cell.indexOf(" (");
  return at < 0 ? 0 : cell.length - at;
}

function isMarkOf(answer: string | undefined, mark: string): boolean {
  return isTick(mark) || (answer === "no" && noes.has(mark));
}

/** "| Comment": what stands behind the answers is told of the same thing. */
function commentLength(cells: readonly string[], names: readonly string[]): number {
  const behind = cells.slice(names.findLastIndex(isAnswer) + 1).join("|");
  return hasWord(behind) ? behind.length : 0;
}

/** Behind the mark may stand what is told of it: "Photos       X   (camera broken)". */
function placedRow(plain: string, run: Run, start: number, { names, places, overs }: Columns): MarkedRow {
  const row = plain.slice(start, run.end);
  const said: LabelledSpan[] = [];
  for (const { text, at: from } of cellsBetweenGaps(row)) {
    if (!row.startsWith("  ", from - 2)) continue;
    const mark = text.split(" (", 1).join().toLowerCase();
    const at = run.indent + (start - run.start) + from;
    const far = places.map((place) => Math.abs(place - at));
    const column = far.indexOf(Math.min(...far));
    const answer = names[column];
    if (!isMarkOf(answer, mark)) continue;
    if (!isAnswer(answer)) return [];
    const over = overs?.[column];
    if (over !== undefined) {
      const label = said[0]?.label ?? nameOf(row.slice(0, from).trimEnd());
      said.push({ start, end: run.end, body: run.end, label, answer, over });
      continue;
    }
    const told = row.slice(from + mark.length);
    const body = run.end - (hasWord(told) ? told.length : 0);
    return [{ start, end: run.end, body, label: nameOf(row.slice(0, from).trimEnd()), answer }];
  }
  return said.length > 0 ? said : null;
}

function isAnswer(name: string | undefined): name is "yes" | "no" {
  return name === "yes" || name === "no";
}

function isTick(cell: string): boolean {
  return ticks.has(cell.trim().toLowerCase());
}

/** "Consent        N", under the name of that answer. */
const noes = new Set(["n", "no"]);
const ticks = new Set(["x", "y", "yes", "\u2612", "+", "*"]);
