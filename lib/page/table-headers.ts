import { cueCoverage } from "../core/reading/name-field";

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
export function isHeaderRow(row: HTMLTableRowElement): boolean {
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
  const heads = headerRowsOf(table, rowIndex);
  if (heads.length > 0) return textsInColumn(grid, heads, column);
  return headersApart(table, column, grid.width);
}

/** Leading rows that are headers; where none is marked as one, a first row of bold or plain words without any field. */
function headerRowsOf(table: HTMLTableElement, below: number): number[] {
  const rows = [...table.rows].slice(0, below);
  const marked = rows.flatMap((row, index) => (isHeaderRow(row) ? [index] : []));
  if (marked.length > 0) return marked.reverse();
  const [first] = rows;
  const texts = [...(first?.cells ?? [])].map(textOf);
  const isWords =
    texts.length > 2 &&
    first !== undefined &&
    !hasField(first) &&
    texts.filter((text) => cueCoverage(text) >= 0.4).length > texts.length / 2;
  return isWords ? [0] : [];
}

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

let grids = new WeakMap<HTMLTableElement, Grid>();

/** Tables are laid out once per reading. */
export function forgetTables(): void {
  grids = new WeakMap();
}

function gridOf(table: HTMLTableElement): Grid {
  const known = grids.get(table);
  if (known) return known;
  const grid: Grid = { width: 0, columnOf: new Map(), rowOf: new Map(), cells: [] };
  for (const [rowIndex, row] of [...table.rows].entries()) placeRow(grid, row, rowIndex);
  grids.set(table, grid);
  return grid;
}

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
function headersApart(table: HTMLTableElement, column: number, width: number): string[] {
  const tables = [...table.ownerDocument.querySelectorAll("table")];
  const before = tables[tables.indexOf(table) - 1];
  if (!before || before.contains(table)) return [];
  const grid = gridOf(before);
  const isHead = [...before.rows].every((row) => isHeaderRow(row)) || before.rows.length === 1;
  if (!isHead || Math.abs(grid.width - width) > 1 || hasField(before)) return [];
  return textsInColumn(grid, [...before.rows].map((_, index) => index).reverse(), column);
}

const bodyCells = "[role=gridcell], [role=cell], [role=rowheader]";
/** Some grids wrap a header cell in another; the inner one counts. */
const headCells = "[role=columnheader]:not(:has([role=columnheader]))";

function ariaHeaders(cell: Element): string[] {
  const grid = cell.closest("[role=grid], [role=treegrid], [role=table]");
  const row = cell.closest("[role=row]");
  if (!grid || !row) return [];
  const column = columnIndex(cell, row, bodyCells);
  const heads = [...grid.querySelectorAll(headCells)];
  const found = heads.filter((head) => columnIndex(head, head.closest("[role=row]") ?? grid, headCells) === column);
  return found.map(textOf).filter(Boolean).reverse();
}

function columnIndex(cell: Element, row: Element, cells: string): string {
  return cell.getAttribute("aria-colindex") ?? String(indexIn(row, cell, cells));
}

function indexIn(row: Element, cell: Element, selector: string): number {
  return [...row.querySelectorAll(selector)].indexOf(cell) + 1;
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
