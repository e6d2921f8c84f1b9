import { usDate } from "../values/us-date";
import type { Rule } from "./engine/rule";

export const dateRange: Rule = {
  id: "date-range",
  title: "more than one day on a line",
  severity: "error",
  needs: [],
  looksAt: ["dateFrom", "dateTo"],
  sources: ["cms-1500", "cms-mue-2026-04"],
  check({ line: { dateFrom, dateTo }, pack }) {
    if (!dateFrom || !dateTo || dateFrom === dateTo) return null;
    return {
      verdict: "problem",
      slot: { key: "dateTo" },
      says: `${usDate(dateFrom)} to ${usDate(dateTo)}: ${pack.code} is a service of one day.`,
      remedy: "Set both dates to the day of the treatment; bill other days on lines of their own.",
      because: [`from: ${usDate(dateFrom)}`, `to: ${usDate(dateTo)}`],
    };
  },
};
