import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const { terms } = ruleWording;
const words = ruleWording.dateMissing;

export const dateMissing: Rule = {
  id: "date-missing",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: ["dateFrom"],
  looksAt: ["dateFrom"],
  sources: ["cms-1500"],
  check({ line }) {
    if (line.dateFrom) return null;
    return {
      verdict: "problem",
      slot: { key: "dateFrom" },
      says: words.says,
      remedy: words.remedy,
      because: [terms.seen.dateOfService(terms.empty)],
    };
  },
};
