import type { FieldReading, NamedField } from "../reading";
import { midHeightOf } from "../sight/places";

type Line = readonly NamedField[];

/** A cell that reaches down over several rows, "11/05/2026", is said of each line on them that says nothing of the kind itself. */
export function spanningCells(lines: readonly Line[]): FieldReading[] {
  if (lines.length < 2) return [];
  const cells = lines
    .flat()
    .filter(({ seen, reading }) => seen.kind === "text" && reading.evidence[0]?.from === "header");
  return lines.flatMap((line, index) =>
    cells
      .filter((cell) => reachesTo(cell, line[0]) && line.every(({ reading }) => reading.role !== cell.reading.role))
      .map(({ reading }) => ({ ...reading, line: index })),
  );
}

function reachesTo({ seen: { box }, reading }: NamedField, code: NamedField | undefined): boolean {
  if (!box || !code?.seen.box || reading.role === "code") return false;
  const below = midHeightOf(code.seen.box) - box.top;
  return below > 0 && below < box.height && box.height > 1.5 * code.seen.box.height;
}
