import { mayHoldKnownCode } from "./known-line";
import type { FieldReading } from "./reading";
import { isOfLine } from "./roles";

/**
 * The ids of fields that stand apart from the lines with these codes: what counts for the whole claim, and of what belongs
 * to a line, all that has a box for codes before or after it, as the form is laid out, and one of these in neither. Some
 * fields of other lines may be left out.
 */
export function fieldsApart(fields: readonly FieldReading[], codes: readonly string[]): ReadonlySet<number> {
  const apart: number[] = [];
  let since: number[] = [];
  let before: "none" | "known" | "other" = "none";
  const endStretch = (after: typeof before) => {
    const around = [before, after];
    if (around.includes("other") && !around.includes("known")) apart.push(...since);
    since = [];
    before = after;
  };
  for (const field of fields) {
    if (field.role === "code") endStretch(mayHoldKnownCode(field, codes) ? "known" : "other");
    else if (isOfLine(field.role)) since.push(field.id);
    else if (field.role !== "x12") apart.push(field.id);
  }
  endStretch("none");
  return new Set(apart);
}
