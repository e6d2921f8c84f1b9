import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";
import { hasAny, isDigit } from "./characters";

/**
 * "Visit | #1 (May) | #2 (TODAY)" over rows with as many cells: of what stands in a row only the cell of this visit is
 * left behind its name, place for place, as a field. A row that has none says nothing.
 */
export function withVisitColumns(text: string): string {
  if (!hasFew(text, "|") && !hasFew(text, ";")) return text;
  let table: Table | null = null;
  return text
    .split("\n")
    .map((line, at, lines) => {
      const cells = table ? cellsOf(line, table.mark) : [];
      if (table && cells.length === table.count) return ofVisit(line, cells, table.today);
      table = tableOf(line, lines.slice(at + 1, at + 1 + fewestRows));
      return table ? " ".repeat(line.length) : line;
    })
    .join("\n");
}

interface Table {
  mark: string;
  count: number;
  today: number;
}

interface Cell {
  text: string;
  at: number;
}

function hasFew(text: string, mark: string): boolean {
  return text.includes(mark) && text.indexOf(mark) !== text.lastIndexOf(mark);
}

/** The table that a line heads: one column is of this visit, all others but the first are of others. */
function tableOf(line: string, rows: readonly string[]): Table | null {
  if (line.length > longestHead || rows.length < fewestRows) return null;
  for (const mark of ["|", ";"]) {
    const cells = hasFew(line, mark) ? cellsOf(line, mark) : [];
    if (cells.length < fewestCells || cells.some(({ text }) => text.trim().length > longestName)) continue;
    if (rows.some((row) => cellsOf(row, mark).length !== cells.length)) continue;
    const kinds = cells.map(({ text }) => kindOf(text));
    const today = kinds.indexOf("now");
    if (today > 0 && kinds.every((kind, at) => at === 0 || at === today || kind === "other"))
      return { mark, count: cells.length, today };
  }
  return null;
}

const longestHead = 200;
const [fewestRows, fewestCells, longestName] = [2, 3, 24];

/** Which visit the name of a column is of; null for anything else. */
function kindOf(name: string): "now" | "other" | null {
  const words = name.trim().toLowerCase();
  const tokens = tokensOfPieces.of(words);
  if (phrases.isIn(tokens, "now")) return "now";
  const isDay = isDigit(words.charCodeAt(0)) && hasAny(words.slice(1, 3), "/-.");
  return isDay || phrases.opens(tokens, "other") ? "other" : null;
}

const visit = "visit|session|treatment|tx|cryo|encounter|appt|appointment|round|cycle|freeze|week|wk|month|mo|day";
const months =
  "jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december";

const phrases = new Phrases({
  now: `
today|today's|now|current
this visit|session|treatment|encounter|time
`,
  other: `
${visit} #|no? ..1 <num>
# <num>
<num>|a|one|two|three|four ..1 ${visit}|weeks|wks|months|days ago
<num> ${months}
${months}
prev|previous|prior|last|earlier|baseline|initial|first|second|third|fourth|past|before|old
1st|2nd|3rd|4th|5th
next|planned
`,
});

/** The cells of a row without the frame around it. */
function cellsOf(line: string, mark: string): Cell[] {
  const from = line.trimStart().startsWith(mark) ? line.indexOf(mark) + 1 : 0;
  const isFramed = from > 0 && line.trimEnd().endsWith(mark);
  let at = from;
  return line
    .slice(from, isFramed ? line.lastIndexOf(mark) : line.length)
    .split(mark)
    .map((text) => {
      const cell = { text, at };
      at += text.length + 1;
      return cell;
    });
}

function ofVisit(line: string, cells: readonly Cell[], today: number): string {
  const [name, cell] = [cells[0], cells[today]];
  if (!name || !cell || name.text.trim() === "" || cell.text.trim() === "") return " ".repeat(line.length);
  const end = name.at + name.text.trimEnd().length;
  const label = `${" ".repeat(name.at)}${line.slice(name.at, end)}:`;
  return (label.padEnd(cell.at) + cell.text).padEnd(line.length);
}
