import { onFileUntil } from "../knowledge/cms/on-file";
import { usDate } from "../values/us-date";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { calendarDay } from "./terms/day";

const { terms } = ruleWording;
const words = ruleWording.rulesNotOnFile;

export const rulesNotOnFile: Rule = {
  id: "rules-not-on-file",
  get title() {
    return words.title;
  },
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
      says: words.says(usDate(line.dateFrom ?? ""), usDate(onFileUntil.value)),
      remedy: words.remedy,
      because: [terms.seen.dateOfService(usDate(line.dateFrom ?? "")), words.until(usDate(onFileUntil.value))],
    };
  },
};
