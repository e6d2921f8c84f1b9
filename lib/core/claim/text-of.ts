import type { FieldReading } from "../reading/reading";

/** The words shown for a value where there are any. */
export function textOf(field: FieldReading | undefined): string {
  return field ? (field.label ?? field.value).trim() : "";
}
