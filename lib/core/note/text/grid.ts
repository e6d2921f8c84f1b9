import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";
import { type Cell, cellsBetweenGaps } from "./cells-between-gaps";
import { hasAny } from "./characters";
import { columnsOf } from "./columns";

/**
 * A grid whose cells stand below each other with blanks between them becomes one with bars, place for place: "Acne   Wart"
 * over rows with a name each. Of columns of days what is of another day is no part of this visit.
 */
export function withGrids(text: string): string {
  if (!text.startsWith("      ") && !text.includes("\n      ")) return text;
  const lines = text.split("\n");
  for (let head = 0; head < lines.length - 1; head += 1) {
    const columns = headCells(lines[head] ?? "");
    if (!columns) continue;
    let to = head + 1;
    while (cellsOfRow(lines[to] ?? "", columns)) to += 1;
    if (to - head <= fewestRows) continue;
    const today = columns.findIndex(({ text: name }) => ofToday.isIn(tokensOfPieces.of(name.toLowerCase()), "today"));
    for (let at = head; at < to; at += 1)
      lines[at] = today < 0 ? withBars(lines[at] ?? "", columns) : ofColumn(lines[at] ?? "", columns, today);
    head = to - 1;
  }
  return lines.join("\n");
}

const fewestRows = 2;
const longestName = 30;
const ofToday = new Phrases({ today: "today|now|current\nthis visit" });
/** How far a cell may stand beside the name of its column. */
const beside = 2;

/** The names of columns over rows that have names of their own; null where the line is none, or its columns are answers. */
function headCells(line: string): Cell[] | null {
  if (!line.startsWith("      ") || line.includes("|") || columnsOf(line.trim(), 0)) return null;
  const cells = cellsBetweenGaps(line);
  return cells.length > 1 && cells.every(({ text }) => text.length <= longestName && !hasAny(text, ":.;["))
    ? cells
    : null;
}

/** The cells of a row by their columns, behind its name; null where the line is none. */
function cellsOfRow(line: string, columns: readonly Cell[]): readonly (Cell | undefined)[] | null {
  const [name, ...cells] = cellsBetweenGaps(line);
  const [first] = columns;
  if (!name || !first || name.at >= first.at || cells.length === 0 || line.includes("|")) return null;
  const placed = columns.map((column) => cells.find(({ at }) => Math.abs(column.at - at) <= beside));
  if (name.at + name.text.length < first.at) return cells.every((cell) => placed.includes(cell)) ? placed : null;
  // A name that is longer than its column shoves cells aside.
  return cells.length === columns.length ? cells : null;
}

/** A row with bars before its columns. */
function withBars(line: string, columns: readonly Cell[]): string {
  const characters = [...line.padEnd((columns.at(-1)?.at ?? 0) - 1)];
  const placed = cellsOfRow(line, columns) ?? [];
  for (const [column, { at: usual }] of columns.entries()) {
    const at = placed[column]?.at ?? usual;
    const bar = [at - beside - 1, at - 1].find((place) => characters[place] === " ");
    if (bar !== undefined) characters[bar] = "|";
  }
  return characters.join("").slice(0, line.length);
}

/** A row of the name and the cell of one column; without that cell it says nothing. */
function ofColumn(line: string, columns: readonly Cell[], column: number): string {
  const cell = cellsOfRow(line, columns)?.[column];
  const [name] = cellsBetweenGaps(line);
  if (!cell || !name) return " ".repeat(line.length);
  return (line.slice(0, name.at + name.text.length).padEnd(cell.at) + cell.text).padEnd(line.length);
}
