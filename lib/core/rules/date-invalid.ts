import { usDate } from "../values/us-date";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { calendarDay } from "./terms/day";

const { terms } = ruleWording;
const words = ruleWording.dateInvalid;

export const dateInvalid: Rule = {
  id: "date-invalid",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["dateFrom"],
  sources: ["cms-1500"],
  check({ line: { dateFrom } }) {
    if (!dateFrom || calendarDay(dateFrom) !== null) return null;
    return {
      verdict: "problem",
      slot: { key: "dateFrom" },
      says: words.says(usDate(dateFrom)),
      remedy: words.remedy,
      because: [terms.seen.dateOfService(usDate(dateFrom))],
    };
  },
};
