import { usDate } from "../values/us-date";
import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { linesBefore } from "./terms/other-lines";
import { counted } from "./terms/words";

export const repeatInGlobalPeriod: Rule = {
  id: "repeat-in-global-period",
  title: "a repeat within the global period",
  severity: "warning",
  needs: [],
  sources: ["cms-pfs-2026-07", "cms-global-surgery", "cms-modifiers"],
  check(context) {
    const { line, pack } = context;
    if (!line.modifiers || carried(line, ["58", "78"]).length > 0) return null;
    const days = pack.globalDays.value;
    const before = linesBefore(context, days).filter(({ code }) => code === pack.code);
    const [nearest] = before;
    if (!nearest) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      lines: before.map(({ index }) => index),
      says:
        `${pack.code} again ${counted(-Number(nearest.daysAfter), "day")} after ${usDate(nearest.dateFrom ?? "")}, without 58. ` +
        `Its global period is ${days + 1} calendar days: the day and ${days} more.`,
      remedy: "Add 58 if the repeat was planned beforehand and the note says so; otherwise check the date.",
      because: [
        `date: ${usDate(line.dateFrom ?? "")}`,
        ...before.map(({ dateFrom }) => `earlier: ${usDate(dateFrom ?? "")}`),
        ...carried(line, ["79"]).map((modifier) => `${modifier} says unrelated, which the same code is not`),
      ],
    };
  },
};
