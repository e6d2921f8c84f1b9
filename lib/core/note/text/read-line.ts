import { holdsBox, readBoxes } from "./boxes";
import { field, isBlank, type LabelledSpan, labelLength, nameOf } from "./field";
import { splitSentences } from "./sentences";
import type { Span } from "./span";

/** What one line (wrapped lines joined) states: its sentences, its ticked boxes, its table cells. */
export function readLine(plain: string, run: Span, columns: readonly string[]): LabelledSpan[] {
  const line = plain.slice(run.start, run.end);
  const start = run.start + openerLength(line);
  const within = { start, end: run.end };
  if (columns.length > 0 && holdsBox(line)) return readBoxes(plain, within, columns);
  const inTable = columns.length > 0 ? tableRow(plain, within, columns) : null;
  if (inTable) return [inTable];
  const row = /^[^|]{1,60}\|/.exec(plain.slice(start, run.end));
  if (row && !holdsBox(line)) return field(plain, within, row[0].length);
  return splitSentences(plain, within).flatMap((sentence) => readSentence(plain, sentence));
}

/** "- ", "1) ", "| ", "Q: ": what only opens a line. */
function openerLength(line: string): number {
  return /^(?:(?:[*+>#-]{1,6}|\|{1,3}|\(?\d{1,2}[.)]|#\d{1,2}[.:)]|Q:)\s+){1,3}/.exec(line)?.[0].length ?? 0;
}

/** A row under "Item | Yes | No": what its mark stands under is the answer; null where no cell is marked. */
function tableRow(plain: string, { start, end }: Span, columns: readonly string[]): LabelledSpan | null {
  const cells = plain.slice(start, end).split("|");
  const ticked = columns.find((column, at) => (column === "yes" || column === "no") && isTick(cells[at] ?? ""));
  if (ticked !== "yes" && ticked !== "no") return null;
  return { start, end, body: end, label: nameOf(cells[0] ?? ""), answer: ticked };
}

function isTick(cell: string): boolean {
  return ticks.has(cell.trim().toLowerCase());
}

const ticks = new Set(["x", "y", "yes", "\u2612", "+", "*"]);

function readSentence(plain: string, span: Span): LabelledSpan[] {
  const start = span.start + openerLength(`${plain.slice(span.start, span.end)} `);
  if (start >= span.end) return [];
  const text = plain.slice(start, span.end);
  if (holdsBox(text)) return readBoxes(plain, { start, end: span.end }, []);
  if (isBlank(text) || openQuestion.test(text)) return [];
  return field(plain, { start, end: span.end }, labelLength(text));
}

/** A question without its answer, as a query asks it, states nothing. */
const openQuestion = /^\W*(?:\d+\W+)?(?:what|which|how|where|who|when|why)\b[^?]*\?\W*$/i;
