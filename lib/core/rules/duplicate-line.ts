import { usDate } from "../values/us-date";
import type { Rule } from "./engine/rule";
import { sameDayLines } from "./terms/other-lines";

export const duplicateLine: Rule = {
  id: "duplicate-line",
  title: "the same service twice on one date",
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
      says: `${context.pack.code} is billed again for ${date}. A second line of the same date is denied as a duplicate.`,
      remedy: `Delete this line; one line per date covers all ${context.pack.treats.parts}.`,
      because: [`date: ${date}`, ...earlier.map(({ index }) => `also on line ${index + 1}`)],
    };
  },
};
