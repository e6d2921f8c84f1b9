import { usDate } from "../values/us-date";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const words = ruleWording.dateRange;

export const dateRange: Rule = {
  id: "date-range",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["dateFrom", "dateTo"],
  sources: ["cms-1500", "cms-mue-2026-04"],
  check({ line: { dateFrom, dateTo }, pack }) {
    if (!dateFrom || !dateTo || dateFrom === dateTo) return null;
    return {
      verdict: "problem",
      slot: { key: "dateTo" },
      says: words.says(usDate(dateFrom), usDate(dateTo), pack.code),
      remedy: words.remedy,
      because: [words.from(usDate(dateFrom)), words.to(usDate(dateTo))],
    };
  },
};
