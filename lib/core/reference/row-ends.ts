import { isOpen, splitCells } from "./split-cells";

/** Tells whether a table's last row is whole, by the rows before it. */
export interface RowEnds {
  /** Takes a whole row as an example. */
  notice(line: string): void;
  /** False for what a file that was cut off ends in: a row with fewer cells, or with half of what ends another. */
  isWhole(last: string): boolean;
}

export function makeRowEnds(separator: string): RowEnds {
  let width = 0;
  const ends = new Set<string>();
  const endOf = (cells: readonly string[]) => cells.at(-1) ?? "";
  return {
    notice(line) {
      const cells = splitCells(line, separator);
      width ||= cells.length;
      ends.add(endOf(cells));
    },
    isWhole(last) {
      const cells = splitCells(last, separator);
      const end = endOf(cells);
      const isHalf = [...ends].some((whole) => whole !== end && whole.startsWith(end));
      return cells.length >= width && !isHalf && !isOpen(last);
    },
  };
}
