import { counted } from "../values/counted";
import { usDate } from "../values/us-date";
import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { linesBefore } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";
import { globalPeriodOf } from "./terms/words";

export const repeatInGlobalPeriod: Rule = {
  id: "repeat-in-global-period",
  title: "a repeat within the global period",
  severity: "warning",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  sources: ["cms-pfs-2026-07", "cms-global-surgery", "cms-modifiers"],
  check(context) {
    const { line, index, pack } = context;
    const days = pack.globalDays.value;
    const before = linesBefore(context, days).filter(({ code }) => code === pack.code);
    const [nearest] = before;
    if (!nearest || carried(line, ["58", "78"]).length > 0) return null;
    if (!line.modifiers) return unreadModifiers([{ ...line, index }]);
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      lines: before.map((other) => other.index),
      says:
        `${pack.code} again ${counted(-Number(nearest.daysAfter), "day")} after ${usDate(nearest.dateFrom ?? "")}, without 58. ` +
        `Its global period is ${globalPeriodOf(days)}.`,
      remedy: "Add 58 if the repeat was planned beforehand and the note says so; otherwise check the date.",
      because: [
        `date: ${usDate(line.dateFrom ?? "")}`,
        ...before.map(({ dateFrom }) => `earlier: ${usDate(dateFrom ?? "")}`),
        ...carried(line, ["79"]).map((modifier) => `${modifier} says unrelated, which the same code is not`),
      ],
    };
  },
};
