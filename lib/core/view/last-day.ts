import { dayAfter } from "../rules/terms/day";

/** The last day, YYYY-MM-DD, on which what is of a day may come in, so many days later. */
export function lastDayOf(day: string, days: number): string {
  return dayAfter(day, days);
}
