import { cueCoverage } from "../core/reading/name-field";
import { oncePerReading } from "./once-per-reading";
import { oneLine } from "./one-line";

/**
 * What stands at the head of a cell's column, nearest first: header rows of its table (with spans), the header cells of an
 * ARIA grid, or a table of headers standing apart above the table of rows.
 */
export function headersOf(cell: Element): string[] {
  const named = headersNamed(cell);
  if (named.length > 0) return named;
  const table = cell.closest("table");
  if (cell instanceof HTMLTableCellElement && table instanceof HTMLTableElement) return tableHeaders(cell, table);
  return ariaHeaders(cell);
}

/** Whether a row only heads the rows below it. */
function isHeaderRow(row: HTMLTableRowElement): boolean {
  if (row.querySelector("input:not([type=hidden]):not([type=checkbox]), select, textarea")) return false;
  if (row.parentElement?.localName === "thead") return true;
  const cells = [...row.cells];
  return cells.length > 1 && cells.every((cell) => cell.localName === "th" || !cell.textContent?.trim());
}

/** `headers="id id"` says it outright. */
function headersNamed(cell: Element): string[] {
  const ids = cell.getAttribute("headers")?.split(/\s+/) ?? [];
  return ids.map((id) => textOf(cell.ownerDocument.getElementById(id))).filter(Boolean);
}

function tableHeaders(cell: HTMLTableCellElement, table: HTMLTableElement): string[] {
  const grid = gridOf(table);
  const column = grid.columnOf.get(cell);
  if (column === undefined) return [];
  const rowIndex = grid.rowOf.get(cell) ?? 0;
  const heads = headerRowsOf(table).filter((row) => row < rowIndex);
  if (heads.length > 0) return textsInColumn(grid, heads, column);
  const apart = tableApart(table);
  return apart ? textsInColumn(gridOf(apart), [...apart.rows].map((_, row) => row).reverse(), column) : [];
}

/** Rows that head those below them, nearest first; where none is marked as one, a first row of words without any field. */
const headerRowsOf = oncePerReading((table: HTMLTableElement): number[] => {
  const rows = [...table.rows];
  const marked = rows.flatMap((row, index) => (isHeaderRow(row) ? [index] : []));
  const [first] = rows;
  if (marked.length > 0 || !first) return marked.reverse();
  const texts = [...first.cells].map(textOf);
  const isWords =
    texts.length > 2 && !hasField(first) && texts.filter((text) => cueCoverage(text) >= 0.4).length > texts.length / 2;
  return isWords ? [0] : [];
});

function hasField(cell: Element): boolean {
  return cell.querySelector("input:not([type=hidden]), select, textarea") !== null;
}

interface Grid {
  width: number;
  columnOf: Map<Element, number>;
  rowOf: Map<Element, number>;
  /** Row, then column. */
  cells: (HTMLTableCellElement | undefined)[][];
}

const gridOf = oncePerReading((table: HTMLTableElement): Grid => {
  const grid: Grid = { width: 0, columnOf: new Map(), rowOf: new Map(), cells: [] };
  for (const [rowIndex, row] of [...table.rows].entries()) placeRow(grid, row, rowIndex);
  return grid;
});

function placeRow(grid: Grid, row: HTMLTableRowElement, rowIndex: number): void {
  let column = 0;
  for (const cell of row.cells) {
    while (grid.cells[rowIndex]?.[column]) column++;
    grid.columnOf.set(cell, column);
    grid.rowOf.set(cell, rowIndex);
    for (let down = 0; down < Math.min(cell.rowSpan || 1, 50); down++) {
      const cells = grid.cells[rowIndex + down] ?? [];
      grid.cells[rowIndex + down] = cells;
      for (let right = 0; right < Math.min(cell.colSpan || 1, 100); right++) cells[column + right] = cell;
    }
    column += cell.colSpan || 1;
    grid.width = Math.max(grid.width, column);
  }
}

function textsInColumn(grid: Grid, rows: number[], column: number): string[] {
  const cells = rows.map((row) => grid.cells[row]?.[column]).filter((cell) => cell !== undefined);
  return [...new Set(cells)].map(textOf).filter(Boolean);
}

/** A table that scrolls often has its headers in a table of their own, with the same columns, just before it. */
const tableApart = oncePerReading((table: HTMLTableElement): HTMLTableElement | null => {
  const tables = tablesOf(table.ownerDocument);
  const before = tables[tables.indexOf(table) - 1];
  if (!before || before.contains(table)) return null;
  const isHead = [...before.rows].every((row) => isHeaderRow(row)) || before.rows.length === 1;
  const isAsWide = Math.abs(gridOf(before).width - gridOf(table).width) <= 1;
  return isHead && isAsWide && !hasField(before) ? before : null;
});

const tablesOf = oncePerReading((document: Document) => [...document.querySelectorAll("table")]);

const bodyCells = "[role=gridcell], [role=cell], [role=rowheader]";
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
  return new Map([...Map.groupBy(heads, columnOf)].map(([column, cells]) => [column, cells.map(textOf)]));
});

function columnIndex(cell: Element, row: Element, cells: string): string {
  return cell.getAttribute("aria-colindex") ?? String(indexIn(row, cell, cells));
}

function indexIn(row: Element, cell: Element, selector: string): number {
  return [...row.querySelectorAll(selector)].indexOf(cell) + 1;
}

function textOf(element: Element | null): string {
  return oneLine(element?.textContent);
}
