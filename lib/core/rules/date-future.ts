import { usDate } from "../values/us-date";
import type { Rule } from "./engine/rule";
import { calendarDay } from "./terms/day";

export const dateFuture: Rule = {
  id: "date-future",
  title: "a date in the future",
  severity: "error",
  needs: [],
  looksAt: ["dateFrom"],
  sources: ["claimside-advice"],
  check({ line, today }) {
    const now = calendarDay(today);
    const isLater = (date: string | null | undefined) => now !== null && (calendarDay(date) ?? now) > now;
    const key = (["dateFrom", "dateTo"] as const).find((end) => isLater(line[end]));
    if (!key) return null;
    const date = usDate(line[key] ?? "");
    return {
      verdict: "problem",
      slot: { key },
      says: `${date} is after today, ${usDate(today)}.`,
      remedy: "Correct the date; a service is billed after it was done.",
      because: [`date of service: ${date}`, `today: ${usDate(today)}`],
    };
  },
};
