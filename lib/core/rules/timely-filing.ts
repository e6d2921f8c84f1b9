import type { Rule } from "./engine/rule";
import { calendarDay } from "./terms/day";

export const timelyFiling: Rule = {
  id: "timely-filing",
  title: "past the payer's filing limit",
  severity: "warning",
  needs: [],
  sources: ["practice-preferences"],
  check({ line, settings, today }) {
    const [from, now, limit] = [calendarDay(line.dateFrom), calendarDay(today), settings.filingLimitDays];
    if (from === null || now === null || limit === undefined || now - from <= limit) return null;
    return {
      verdict: "problem",
      slot: { key: "dateFrom" },
      says: `The service was ${now - from} days ago, and this payer's filing limit is ${limit} days.`,
      remedy: "Check the date; if it is right, file at once with proof of earlier filing or the reason for the delay.",
      because: [`date of service: ${line.dateFrom}`, `today: ${today}`, `filing limit: ${limit} days`],
    };
  },
};
