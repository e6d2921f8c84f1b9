import { usDate } from "../values/us-date";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { calendarDay } from "./terms/day";

const { terms } = ruleWording;
const words = ruleWording.dateFuture;

export const dateFuture: Rule = {
  id: "date-future",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["dateFrom"],
  sources: ["claimside-advice"],
  check({ line, today }) {
    const now = calendarDay(today);
    const isLater = (date: string | null | undefined) => now !== null && (calendarDay(date) ?? now) > now;
    const key = (["dateFrom", "dateTo"] as const).find((end) => isLater(line[end]));
    if (!key) return null;
    const date = usDate(line[key] ?? "");
    return {
      verdict: "problem",
      slot: { key },
      says: words.says(date, usDate(today)),
      remedy: words.remedy,
      because: [terms.seen.dateOfService(date), terms.seen.today(usDate(today))],
    };
  },
};
