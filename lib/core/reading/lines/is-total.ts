import { parseCharge } from "../../values/parse-charge";
import { parseUnits } from "../../values/parse-units";
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

type Line = readonly NamedField[];

/**
 * The only line of a form has all of it around: what is called the total of all, beside the line's charge, is the claim's,
 * but where it is the units' price times their number.
 */
export function dropTotalOfOne(lines: readonly Line[]): readonly Line[] {
  const [line, ...others] = lines;
  if (!line || others.length > 0) return lines;
  const charges = line.filter(({ reading }) => reading.role === "charge");
  const [own] = charges.filter(({ reading }) => reading.total !== "own");
  const units = parseUnits(line.find(({ reading }) => reading.role === "units")?.seen.value ?? "") ?? 1;
  const whole = units * (amountOf(own) ?? Number.NaN);
  const isOfAll = (field: NamedField) => field.reading.total === "own" && (units === 1 || amountOf(field) !== whole);
  return own ? [line.filter((field) => !charges.includes(field) || !isOfAll(field))] : lines;
}

function amountOf(field: NamedField | undefined): number | null | undefined {
  return field && parseCharge(field.seen.value);
}
