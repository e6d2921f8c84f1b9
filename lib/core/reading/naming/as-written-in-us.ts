import type { NamedField } from "../reading";
import { roles } from "../roles";
import { readAs } from "./read-as";

/**
 * Where a form asks for the day before the month ("dd/mm/aaaa"), shows dates that can only be read so, or writes its amounts
 * with a decimal comma, its dates are turned to stand as US forms write them; beside such amounts its units, too: "1,000" is one.
 */
export function asWrittenInUs(fields: readonly NamedField[]): readonly NamedField[] {
  const isDate = ({ reading }: NamedField) => roles[reading.role].date === true;
  const dates = fields.filter(isDate);
  const isAsked = dates.some(({ reading }) => reading.dayFirst);
  const areCommas = fields.some(hasDecimalComma);
  const isForeign = areCommas || dates.some(({ seen }) => dayFirst.test(seen.value));
  const isShown = isForeign && !dates.some(({ seen }) => dayLast.test(seen.value));
  return fields.map((field) => {
    const { value } = field.seen;
    if (isDate(field) && (isAsked || isShown)) return readAs(field, { value: monthFirst(value) });
    const isCount = areCommas && field.reading.role === "units";
    return isCount ? readAs(field, { value: value.replace(",", ".") }) : field;
  });
}

/** Where amounts are written so, the day comes first. */
function hasDecimalComma({ seen, reading }: NamedField): boolean {
  return roles[reading.role].amount === true && /\d,\d\d$/.test(seen.value.trim());
}

/** Only a day can be above twelve. */
const dayFirst = /^\s*(1[3-9]|2\d|3[01])[/.-]\d{1,2}[/.-]\d{2,4}\b/;
const dayLast = /^\s*\d{1,2}[/.-](1[3-9]|2\d|3[01])[/.-]\d{2,4}\b/;

/** "18/11/2026 - 19/11/2026" → "11/18/2026 - 11/19/2026"; 2026-11-18 stays. */
function monthFirst(text: string): string {
  return text.replace(/\b(\d{1,2})([/.-])(\d{1,2})(?=\2\d)/g, "$3$2$1");
}
