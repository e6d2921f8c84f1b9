import { usDate } from "../values/us-date";
import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";
import { sameDayLines } from "./terms/other-lines";

const words = ruleWording.duplicateLine;

export const duplicateLine: Rule = {
  id: "duplicate-line",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  sources: ["cms-mue-2026-04", "cms-remittance"],
  check(context) {
    // Said once, of the later line: that is the one to take away.
    const earlier = sameDayLines(context, new Set([context.pack.code])).filter(({ index }) => index < context.index);
    if (earlier.length === 0) return null;
    const date = usDate(context.line.dateFrom ?? "");
    return {
      verdict: "problem",
      slot: { key: "code" },
      lines: earlier.map(({ index }) => index),
      says: words.says(context.pack.code, date),
      remedy: words.remedy(told(context.pack.treats.parts)),
      because: [words.date(date), ...earlier.map(({ index }) => words.alsoOn(index + 1))],
    };
  },
};
