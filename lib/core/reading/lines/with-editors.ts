import type { Box, NamedField } from "../reading";
import { isOnRow, rightOf } from "../sight/places";

type Line = readonly NamedField[];

/**
 * A grid may lay the editor of a cell over it, anywhere else in the document: a box that stands on a line's row, between
 * its ends, is the line's, and takes the place of what the cell below shows. Returns the lines with their editors.
 */
export function withEditors(lines: readonly Line[], loose: readonly NamedField[]): readonly Line[] {
  const boxes = loose.filter(({ seen }) => seen.kind !== "text" && seen.kind !== "check");
  return boxes.length === 0 ? lines : lines.map((line) => withOwn(line, boxes));
}

function withOwn(line: Line, boxes: readonly NamedField[]): Line {
  const editors = boxes.filter((box) => liesOver(box, line));
  const isBelow = ({ seen, reading }: NamedField) =>
    seen.kind === "text" && editors.some((editor) => editor.reading.role === reading.role);
  return editors.length === 0 ? line : [...line.filter((field) => !isBelow(field)), ...editors];
}

function liesOver({ seen: { box } }: NamedField, line: Line): boolean {
  const code = line[0]?.seen.box;
  if (!box || !code || !isOnRow(box, code)) return false;
  const shown = line.flatMap(({ seen }): Box[] => (seen.kind === "text" && seen.box ? [seen.box] : []));
  return shown.some(({ left }) => left < box.left) && shown.some((other) => rightOf(other) > rightOf(box));
}
