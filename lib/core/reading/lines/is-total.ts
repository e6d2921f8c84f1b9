import type { NamedField } from "../reading";
import { sharedDepth } from "./shared-depth";

/** Whether a charge that stands on no line is what all lines come to: it is called so, or it is the sum under their column. */
export function isTotal(field: NamedField, ofLines: readonly NamedField[]): boolean {
  const { role, total } = field.reading;
  return (
    role === "charge" && ((total === "own" && !isCount(field, ofLines)) || (total === "row" && isBelow(field, ofLines)))
  );
}

/** "Total charges | 2 | $245.00": a number without cents below charges with cents counts something. */
function isCount({ seen }: NamedField, ofLines: readonly NamedField[]): boolean {
  const hasCents = ({ seen: { value } }: NamedField) => /\$|[.,]\d\d\b/.test(value);
  return (
    seen.kind === "text" &&
    seen.value !== "" &&
    !hasCents({ seen } as NamedField) &&
    ofLines.some((other) => other.reading.role === "charge" && hasCents(other))
  );
}

/** In a row, a cell and a box below what it shares with a charge of the lines, or less: in the same table, and no other. */
function isBelow(field: NamedField, ofLines: readonly NamedField[]): boolean {
  const most = field.seen.kind === "text" ? 3 : 4;
  return ofLines.some(
    (other) => other.reading.role === "charge" && field.seen.path.length - sharedDepth(field, other) <= most,
  );
}
