import type { Rule } from "./engine/rule";

export const dateMissing: Rule = {
  id: "date-missing",
  title: "no date of service",
  severity: "error",
  needs: ["dateFrom"],
  looksAt: ["dateFrom"],
  sources: ["cms-1500"],
  check({ line }) {
    if (line.dateFrom) return null;
    return {
      verdict: "problem",
      slot: { key: "dateFrom" },
      says: "The date of service is empty.",
      remedy: "Enter the day of the treatment.",
      because: ["date of service: empty"],
    };
  },
};
