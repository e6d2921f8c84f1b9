import type { NamedField } from "../reading";
import { sharedDepth } from "./shared-depth";

/** Whether a charge that stands on no line is what all lines come to: it is called so, or it is the sum under their column. */
export function isTotal(field: NamedField, ofLines: readonly NamedField[]): boolean {
  const { role, total } = field.reading;
  return role === "charge" && (total === "own" || (total === "row" && isBelow(field, ofLines)));
}

/** In a row, a cell and a box below what it shares with a charge of the lines, or less: in the same table, and no other. */
function isBelow(field: NamedField, ofLines: readonly NamedField[]): boolean {
  const most = field.seen.kind === "text" ? 3 : 4;
  return ofLines.some(
    (other) => other.reading.role === "charge" && field.seen.path.length - sharedDepth(field, other) <= most,
  );
}
