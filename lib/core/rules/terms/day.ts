import { remembering } from "../../values/remembering";

const msPerDay = 86_400_000;

/** Days since 1970-01-01 of a YYYY-MM-DD calendar date, whatever the time zone; null for what is no such date. */
export function calendarDay(text: string | null | undefined): number | null {
  return text ? dayOf(text) : null;
}

/** The calendar date so many days after another; both YYYY-MM-DD. What is no date stays as it is. */
export function dayAfter(text: string, days: number): string {
  const day = calendarDay(text);
  return day === null ? text : new Date((day + days) * msPerDay).toISOString().slice(0, 10);
}

const dayOf = remembering((text): number | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).toISOString().startsWith(text) ? time / msPerDay : null;
});
