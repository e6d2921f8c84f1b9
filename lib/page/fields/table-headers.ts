import { cueCoverage } from "../../core/reading/naming/name-field";
import { closest, parentOf } from "../dom/of-element";
import { oncePerReading } from "../dom/once-per-reading";
import { spacedText, tidyText } from "../dom/texts-in";

const bodyCells = "td, th, [role=gridcell], [role=cell], [role=rowheader]";

/** The cell that an element stands in; grids of components have their cells in a shadow root, and slots in them. */
export function cellOf(element: Element): Element | null {
  const cell = closest(element, bodyCells);
  const slotted = closest(element, "[slot]");
  if (!slotted || (cell && slotted.contains(cell))) return cell;
  const around = parentOf(slotted);
  return slotted.assignedSlot?.closest(bodyCells) ?? (around && cellOf(around));
}

/**
 * What stands at the head of a cell's column, nearest first: header rows of its table (with spans), the header cells of an
 * ARIA grid, or a table of headers standing apart above the table of rows.
 */
export function headersOf(cell: Element): string[] {
  const named = headersNamed(cell);
  if (named.length > 0) return named;
  const table = cell.closest("table");
  const heads =
    cell instanceof HTMLTableCellElement && table instanceof HTMLTableElement ? tableHeaders(cell, table) : [];
  // A table that is no more than a row of a grid has its heads elsewhere in it.
  return heads.length > 0 ? heads : ariaHeaders(cell);
}

/** What a cell's row begins with, where it says that the row sums up: "Total charges". */
export function sumTitleOf(cell: Element): string | null {
  const row = cell.closest("tr, [role=row]");
  const title = row && firstCellOf(row);
  return title && !title.contains(cell) && /\btotal/i.test(textOf(title)) ? textOf(title) : null;
}

/** The first that says anything. */
const firstCellOf = oncePerReading((row: Element) => [...row.children].find((cell) => textOf(cell) !== ""));

/** Whether a row only heads the rows below it. */
function isHeaderRow(row: HTMLTableRowElement): boolean {
  if (hasField(row)) return false;
  if (row.parentElement?.localName === "thead") return true;
  const cells = [...row.cells];
  const isHead = (cell: Element) => cell.localName === "th";
  return cells.length > 1 && cells.some(isHead) && cells.every((cell) => isHead(cell) || !cell.textContent?.trim());
}

/** `headers="id id"` says it outright. */
function headersNamed(cell: Element): string[] {
  const ids = cell.getAttribute("headers")?.split(/\s+/) ?? [];
  const heads = ids.map((id) => cell.ownerDocument.getElementById(id)).filter((head) => head !== null);
  return heads.map(headText).filter(Boolean);
}

function tableHeaders(cell: HTMLTableCellElement, table: HTMLTableElement): string[] {
  const grid = gridOf(table);
  const column = grid.columnOf.get(cell);
  if (column === undefined) return [];
  const rowIndex = grid.rowOf.get(cell) ?? 0;
  const heads = headerRowsOf(table).filter((row) => row < rowIndex);
  if (spansHeads(cell, grid.cells[heads[0] ?? -1], column)) return [];
  // Where a line has several rows, each may have its own headers: as many as it has cells.
  const own = heads.filter((row) => table.rows[row]?.cells.length === cell.parentElement?.childElementCount);
  if (heads.length > 0) return textsInColumn(grid, [...own, ...heads], column);
  const apart = tableApart(table);
  return apart ? textsInColumn(gridOf(apart), headerRowsOf(apart), column) : [];
}

/** A row of another kind between the lines, a drug's, goes across their columns: none of the heads is its own. */
function spansHeads(cell: HTMLTableCellElement, heads: Grid["cells"][number] | undefined, column: number): boolean {
  if (!heads || cell.colSpan < 2) return false;
  return new Set(heads.slice(column, column + Math.min(cell.colSpan, mostColumns))).size > 1;
}

/** Rows that head those below them, nearest first; where none is marked as one, the first, if it is words without any field. */
const headerRowsOf = oncePerReading((table: HTMLTableElement): number[] => {
  const rows = [...table.rows];
  const marked = rows.flatMap((row, index) => (isHeaderRow(row) ? [index] : []));
  const [first] = rows;
  if (marked.length > 0 || !first || !isRowOfWords(first)) return marked.reverse();
  // A header that reaches down makes headers of the rows beside it.
  const depth = Math.max(...[...first.cells].map((cell) => rowsSpanned(cell, 0, rows)));
  return rows
    .slice(0, depth)
    .flatMap((row, index) => (hasField(row) ? [] : [index]))
    .reverse();
});

/** Without a heading cell: "Payer" as `th` before its value as `td` heads the value, not the rows below. */
function isRowOfWords(row: HTMLTableRowElement): boolean {
  const texts = [...row.cells].map(textOf);
  // The column of line numbers, or of boxes to tick, often has no name.
  if (!texts[0]) texts.shift();
  const isBare = row.cells.length > 2 && !hasField(row) && row.querySelector("th") === null;
  // "Birth date: 1987-06-02" is a name with its value.
  const names = texts.filter((text) => cueCoverage(text) >= 0.4 && !/:\s*\S/.test(text));
  return isBare && names.length > texts.length / 2;
}

/** Whether a cell stands in a row that heads others: then it is a name, and no value of the cell before it. */
export function isHeader(cell: Element): boolean {
  const table = cell.closest("table");
  return table !== null && headerRowsOf(table).includes(gridOf(table).rowOf.get(cell) ?? -1);
}

/** A box to tick may stand in a header too: it ticks all. */
function hasField(row: Element): boolean {
  return row.querySelector("input:not([type=hidden], [type=checkbox]), select, textarea") !== null;
}

/** A cell may say that it spans thousands of rows and columns; no form does. */
const mostRows = 1000;
const mostColumns = 100;

interface Grid {
  width: number;
  columnOf: Map<Element, number>;
  rowOf: Map<Element, number>;
  /** Row, then column. */
  cells: (HTMLTableCellElement | undefined)[][];
}

const gridOf = oncePerReading((table: HTMLTableElement): Grid => {
  const grid: Grid = { width: 0, columnOf: new Map(), rowOf: new Map(), cells: [] };
  const rows = [...table.rows];
  for (const rowIndex of rows.keys()) placeRow(grid, rows, rowIndex);
  return grid;
});

function placeRow(grid: Grid, rows: readonly HTMLTableRowElement[], rowIndex: number): void {
  let column = 0;
  for (const cell of rows[rowIndex]?.cells ?? []) {
    while (grid.cells[rowIndex]?.[column]) column++;
    grid.columnOf.set(cell, column);
    grid.rowOf.set(cell, rowIndex);
    const depth = rowsSpanned(cell, rowIndex, rows);
    for (let down = 0; down < depth; down++) {
      const cells = grid.cells[rowIndex + down] ?? [];
      grid.cells[rowIndex + down] = cells;
      for (let right = 0; right < Math.min(cell.colSpan || 1, mostColumns); right++) cells[column + right] = cell;
    }
    column += cell.colSpan || 1;
    grid.width = Math.max(grid.width, column);
  }
}

/** At most to the end of its part of the table, and with `rowspan="0"` just as far. */
function rowsSpanned(cell: HTMLTableCellElement, rowIndex: number, rows: readonly HTMLTableRowElement[]): number {
  if (cell.rowSpan === 1) return 1;
  const part = rows[rowIndex]?.parentElement;
  const left = rows.findLastIndex((row) => row.parentElement === part) + 1 - rowIndex;
  return Math.min(cell.rowSpan || mostRows, left, mostRows);
}

function textsInColumn(grid: Grid, rows: number[], column: number): string[] {
  const cells = rows.map((row) => grid.cells[row]?.[column]).filter((cell) => cell !== undefined);
  return [...new Set(cells)].map(headText).filter(Boolean);
}

/** A table that scrolls often has its headers in a table of their own, with the same columns, just before it. */
const tableApart = oncePerReading((table: HTMLTableElement): HTMLTableElement | null => {
  const tables = tablesOf(table.ownerDocument);
  const before = tables[tables.indexOf(table) - 1];
  if (!before) return null;
  const isHead = headerRowsOf(before).length === before.rows.length;
  const isAsWide = Math.abs(gridOf(before).width - gridOf(table).width) <= 1;
  return isHead && isAsWide ? before : null;
});

const tablesOf = oncePerReading((document: Document) => [...document.querySelectorAll("table")]);

/** Some grids wrap a header cell in another; the inner one counts. */
const headCells = "[role=columnheader]:not(:has([role=columnheader]))";

function ariaHeaders(cell: Element): string[] {
  const grid = cell.closest("[role=grid], [role=treegrid], [role=table]");
  const row = cell.closest("[role=row]");
  if (!grid || !row) return [];
  return ariaHeads(grid).get(columnIndex(cell, row, bodyCells)) ?? [];
}

/** The texts of a grid's header cells by column, the nearest to the rows first. */
const ariaHeads = oncePerReading((grid: Element): Map<string, string[]> => {
  const heads = [...grid.querySelectorAll(headCells)].reverse().filter((head) => textOf(head));
  const columnOf = (head: Element) => columnIndex(head, head.closest("[role=row]") ?? grid, headCells);
  return new Map([...Map.groupBy(heads, columnOf)].map(([column, cells]) => [column, cells.map(headText)]));
});

function columnIndex(cell: Element, row: Element, cells: string): string {
  return cell.getAttribute("aria-colindex") ?? String([...row.querySelectorAll(cells)].indexOf(cell) + 1);
}

/** A header may also say how to sort by it; then its name stands apart. */
const headText = oncePerReading((cell: Element): string => {
  const name = cell.getAttribute("aria-label") ?? "";
  const text = textOf(cell.querySelector("slot")?.assignedElements()[0] ?? cell);
  return text.includes(name) && name ? name : text;
});

function textOf(element: Element | null): string {
  return element ? tidyText(spacedText(element)) : "";
}
