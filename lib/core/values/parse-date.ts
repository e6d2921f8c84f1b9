import { datesIn, partOfDate, weekday } from "./dates-in";

/**
 * A date as US forms write it (11/20/2026, 11-20-26, 112026, 11202026, 20261120, 2026-11-20, Nov 20, 2026, 11 20 26),
 * whatever stands around it, as YYYY-MM-DD. null where the text is empty; what is no calendar date comes back as it was
 * written.
 */
export function parseDate(text: string): string | null {
  const [first] = datesIn(text);
  if (first) return first.date;
  // A masked box shows its mask ("__/__/____", "MM/DD/YYYY") while it is empty.
  return /^[^0-9a-z]*$|^[mdy\W_]*$/i.test(text) ? null : text.trim();
}

/** Between two dates, it makes a range of them; "(posted 11/21/2026)" does not. */
const rangeSign = /^[^\w(]{0,9}(?:to|thru|through|until|hasta|al?)?[^\w(]{0,9}$/i;

/** The dates of a range "11/20/2026 - 11/21/2026"; one date where it is none. */
export function parseDateRange(text: string): string[] {
  const [first, second] = datesIn(text);
  if (!first) return [];
  return second && rangeSign.test(second.before) ? [first.date, second.date] : [first.date];
}

/** A date has a word or two beside it; longer text is prose that names one. */
const longestBeside = 60;

/** Whether a text is one calendar date and nothing more, but perhaps a time and the day of the week. */
export function isDateAlone(text: string): boolean {
  const [first, second] = datesIn(text);
  const isAlone =
    first !== undefined && second === undefined && (first.before.replace(weekday, "") + first.after).trim() === "";
  return isAlone && /^\d{4}-\d\d-\d\d$/.test(first.date);
}

/** Whether a text holds a date, or is a part of one: half typed, or in a box for the month alone. */
export function mayBeDate(text: string): boolean {
  return (text.length <= longestBeside && datesIn(text).length > 0) || partOfDate.test(text);
}
