import { tablesWording } from "../words/en/tables";
import { ReferenceProblem } from "./reference";
import { type TableLayout, tableLayouts } from "./table-layouts";

/** A table that was recognised by its headings. */
export interface Headings {
  layout: TableLayout;
  /** Place of each column that is read. */
  columns: Readonly<Record<string, number>>;
  /** Everything above the first row, for the edition. */
  titles: string;
}

/**
 * Recognises a table by the records above its first row. Null: none of the tables; throws where it is one of them and a
 * column is not where it was expected.
 */
export function findHeadings(records: readonly string[][], fileName: string): Headings | null {
  const place = records.findIndex((cells) => tableLayouts.some((layout) => layout.isHeading(cells)));
  const layout = tableLayouts.find((candidate) => candidate.isHeading(records[place] ?? []));
  if (!layout) return null;
  const words = headingWords(records, place, layout);
  const columns: Record<string, number> = {};
  for (const [name, pattern] of Object.entries(layout.columns)) {
    const column = words.findIndex((cell) => pattern.test(cell));
    if (column < 0) throw new ReferenceProblem(tablesWording.column(fileName, name, layout.name, quoted(words)));
    columns[name] = column;
  }
  return { layout, columns, titles: records.flat().join(" ") };
}

/** Each column's heading, which may go on over several rows: "NON-FACILITY" above "TOTAL". */
function headingWords(records: readonly string[][], place: number, layout: TableLayout): string[] {
  const above = records.slice(Math.max(0, place - layout.headingRowsAbove), place).filter((cells) => !isTitle(cells));
  const rows = [...above, records[place] ?? []];
  const width = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((cells) => cells[column] ?? "")
      .filter(Boolean)
      .join(" "),
  );
}

/** A title fills one cell, or two where a date stands beside it. */
function isTitle(cells: readonly string[]): boolean {
  return cells.filter(Boolean).length <= 2;
}

function quoted(words: readonly string[]): string {
  const named = words.filter(Boolean).map((word) => `"${word.replaceAll(/\s+/g, " ").slice(0, 40)}"`);
  return named.length > 12 ? `${named.slice(0, 12).join(", ")} …` : named.join(", ");
}
