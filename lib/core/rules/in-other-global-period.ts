import { tenDayGlobals } from "../knowledge/cms/ten-day-globals";
import { counted } from "../values/counted";
import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { linesBefore, nameLine } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";
import { globalPeriodOf } from "./terms/words";

export const inOtherGlobalPeriod: Rule = {
  id: "in-other-global-period",
  title: "within the global period of another procedure",
  severity: "warning",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  sources: [...tenDayGlobals.sources, "ncci-manual-2026", "cms-global-surgery", "cms-modifiers"],
  check(context) {
    const { line, index, pack } = context;
    const before = linesBefore(context, tenDayGlobals.days).filter(
      ({ code = "", renderingNpi }) =>
        tenDayGlobals.codes.has(code) && !(renderingNpi && line.renderingNpi && renderingNpi !== line.renderingNpi),
    );
    const [nearest] = before;
    if (!nearest || carried(line, ["58", "78", "79"]).length > 0) return null;
    if (!line.modifiers) return unreadModifiers([{ ...line, index }]);
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      lines: before.map((other) => other.index),
      says:
        `${counted(-Number(nearest.daysAfter), "day")} after ${nameLine(nearest)}, without 79 or 58. ` +
        `Its global period is ${globalPeriodOf(tenDayGlobals.days)}.`,
      remedy: `Add 79 if the ${pack.treats.condition} has nothing to do with it, or 58 if this was planned then and the note says so.`,
      because: before.map((other) => `${nameLine(other)}: ${counted(-Number(other.daysAfter), "day")} before`),
    };
  },
};
