import { counted } from "../values/counted";
import { usDate } from "../values/us-date";
import type { Rule } from "./engine/rule";
import { calendarDay } from "./terms/day";
import { payerSkip } from "./terms/payer-skip";

export const timelyFiling: Rule = {
  id: "timely-filing",
  title: "past the payer's filing limit",
  severity: "warning",
  needs: [],
  looksAt: ["dateFrom"],
  sources: ["practice-preferences"],
  check(context) {
    const { line, settings, today } = context;
    const [from, now, limit] = [calendarDay(line.dateFrom), calendarDay(today), settings.filingLimitDays];
    if (limit === undefined) return payerSkip(context, "not-asked");
    if (from === null || now === null || now - from <= limit) return null;
    return {
      verdict: "problem",
      slot: { key: "dateFrom" },
      says: `${counted(now - from, "day")} since the service; this payer's limit is ${limit}.`,
      remedy: "Check the date; if it is right, file at once with proof of earlier filing or the reason for the delay.",
      because: [
        `date of service: ${usDate(line.dateFrom ?? "")}`,
        `today: ${usDate(today)}`,
        `filing limit: ${counted(limit, "day")}`,
      ],
    };
  },
};
