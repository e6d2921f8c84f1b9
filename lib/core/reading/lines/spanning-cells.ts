import type { Box, FieldReading, NamedField } from "../reading";
import { midHeightOf } from "../sight/places";
import { rowsOf } from "../sight/rows";

type Line = readonly NamedField[];

/** A code's place, with the line that it heads. */
interface Head {
  box: Box;
  index: number;
}

/** A cell that reaches down over several rows, "11/05/2026", is said of each line on them that says nothing of the kind itself. */
export function spanningCells(lines: readonly Line[]): FieldReading[] {
  const said = lines.map((line) => new Set(line.map(({ reading }) => reading.role)));
  const all = new Set(lines.flat().map(({ reading }) => reading.role));
  const heads = lines.flatMap(([code], index): Head[] =>
    code?.seen.box && (said[index]?.size ?? 0) < all.size ? [{ box: code.seen.box, index }] : [],
  );
  if (heads.length === 0) return [];
  const rows = rowsOf(heads, ({ box }) => box);
  const cells = lines
    .flat()
    .filter(({ seen, reading }) => seen.kind === "text" && reading.evidence[0]?.from === "header");
  return cells.flatMap(({ seen: { box }, reading }) => {
    const reached = box ? rows.along(box).filter((head) => reachesTo(box, head.box)) : [];
    const open = reached.filter(({ index }) => !said[index]?.has(reading.role));
    return open.map(({ index }) => ({ ...reading, line: index }));
  });
}

function reachesTo(cell: Box, code: Box): boolean {
  const below = midHeightOf(code) - cell.top;
  return below > 0 && below < cell.height && cell.height > 1.5 * code.height;
}
