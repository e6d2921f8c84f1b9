import { usDate } from "../values/us-date";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { calendarDay } from "./terms/day";
import { payerSkip } from "./terms/payer-skip";

const { terms } = ruleWording;
const words = ruleWording.timelyFiling;

export const timelyFiling: Rule = {
  id: "timely-filing",
  get title() {
    return words.title;
  },
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
      says: words.says(now - from, limit),
      remedy: words.remedy,
      because: [
        terms.seen.dateOfService(usDate(line.dateFrom ?? "")),
        terms.seen.today(usDate(today)),
        words.limit(limit),
      ],
    };
  },
};
