import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { otherLines } from "./terms/other-lines";

export const repeatInGlobalPeriod: Rule = {
  id: "repeat-in-global-period",
  title: "a repeat within the global period",
  severity: "warning",
  needs: [],
  sources: ["cms-pfs-2026-07", "cms-modifiers"],
  check(context) {
    const { line, pack } = context;
    if (!line.modifiers || carried(line, ["58", "78", "79"]).length > 0) return null;
    const days = pack.globalDays.value;
    const before = otherLines(context).filter(
      ({ code, daysAfter }) => code === pack.code && daysAfter !== null && daysAfter < 0 && daysAfter >= -days,
    );
    if (before.length === 0) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      lines: before.map(({ index }) => index),
      says: `This is within ${days} days after another ${pack.code}, and no modifier says why.`,
      remedy: "Add 58 if the repeat was planned beforehand and the note says so; otherwise check the date.",
      because: [`date: ${line.dateFrom}`, ...before.map(({ dateFrom }) => `earlier: ${dateFrom}`)],
    };
  },
};
