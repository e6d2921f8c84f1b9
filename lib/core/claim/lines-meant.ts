import type { FieldReading, FieldRole, PageLine } from "../reading/reading";

/** The rows that are meant for the claim: none that is ticked to be taken out, and where rows are ticked in, only those. */
export function linesMeant(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.filter(
    ({ fields }) => !ticks(fields, "takenOut").some(Boolean) && ticks(fields, "included").every(Boolean),
  );
}

function ticks(fields: readonly FieldReading[], role: FieldRole): boolean[] {
  return fields.filter((field) => field.role === role).map(({ checked }) => checked === true);
}
