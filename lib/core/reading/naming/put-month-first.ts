import type { NamedField } from "../reading";
import { roles } from "../roles";
import { readAs } from "./read-as";

/** Where a form asks for the day before the month ("dd/mm/aaaa"), its dates are turned to stand as US forms write them. */
export function putMonthFirst(fields: readonly NamedField[]): readonly NamedField[] {
  const isDate = ({ reading }: NamedField) => roles[reading.role].date === true;
  if (!fields.some((field) => isDate(field) && field.reading.dayFirst)) return fields;
  return fields.map((field) => (isDate(field) ? readAs(field, { value: monthFirst(field.seen.value) }) : field));
}

/** "18/11/2026 - 19/11/2026" → "11/18/2026 - 11/19/2026"; 2026-11-18 stays. */
function monthFirst(text: string): string {
  return text.replace(/\b(\d{1,2})([/.-])(\d{1,2})(?=\2\d)/g, "$3$2$1");
}
