import { usDate } from "../values/us-date";
import type { Rule } from "./engine/rule";
import { calendarDay } from "./terms/day";

export const dateInvalid: Rule = {
  id: "date-invalid",
  title: "a date that is not in the calendar",
  severity: "error",
  needs: [],
  looksAt: ["dateFrom"],
  sources: ["cms-1500"],
  check({ line: { dateFrom } }) {
    if (!dateFrom || calendarDay(dateFrom) !== null) return null;
    return {
      verdict: "problem",
      slot: { key: "dateFrom" },
      says: `${usDate(dateFrom)} is no date of the calendar.`,
      remedy: "Enter the day of the treatment.",
      because: [`date of service: ${usDate(dateFrom)}`],
    };
  },
};
