import { onFileUntil } from "../knowledge/cms/on-file";
import { usDate } from "../values/us-date";
import type { Rule } from "./engine/rule";
import { calendarDay } from "./terms/day";

export const rulesNotOnFile: Rule = {
  id: "rules-not-on-file",
  title: "a date for which no rules are on file",
  severity: "info",
  needs: [],
  looksAt: ["dateFrom"],
  sources: onFileUntil.sources,
  check({ line }) {
    const [day, last] = [calendarDay(line.dateFrom), calendarDay(onFileUntil.value)];
    if (day === null || last === null || day <= last) return null;
    return {
      verdict: "problem",
      slot: { key: "dateFrom" },
      says: `${usDate(line.dateFrom ?? "")}: the rules on file end on ${usDate(onFileUntil.value)}.`,
      remedy: "Look up that year's final rule and NCCI files at CMS, and what the payer has published since.",
      because: [`date of service: ${usDate(line.dateFrom ?? "")}`, `on file until: ${usDate(onFileUntil.value)}`],
    };
  },
};
