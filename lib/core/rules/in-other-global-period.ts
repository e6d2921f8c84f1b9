import { tenDayGlobals } from "../knowledge/cms/ten-day-globals";
import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { linesBefore, nameLine } from "./terms/other-lines";
import { counted } from "./terms/words";

export const inOtherGlobalPeriod: Rule = {
  id: "in-other-global-period",
  title: "within the global period of another procedure",
  severity: "warning",
  needs: [],
  sources: [...tenDayGlobals.sources, "ncci-manual-2026", "cms-global-surgery", "cms-modifiers"],
  check(context) {
    const { line, pack } = context;
    if (!line.modifiers || carried(line, ["58", "78", "79"]).length > 0) return null;
    const before = linesBefore(context, tenDayGlobals.days).filter(
      ({ code = "", renderingNpi }) =>
        tenDayGlobals.codes.has(code) && !(renderingNpi && line.renderingNpi && renderingNpi !== line.renderingNpi),
    );
    const [nearest] = before;
    if (!nearest) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      lines: before.map(({ index }) => index),
      says:
        `${counted(-Number(nearest.daysAfter), "day")} after ${nameLine(nearest)}, without 79 or 58. ` +
        `Its global period is ${tenDayGlobals.days + 1} calendar days: the day and ${tenDayGlobals.days} more.`,
      remedy: `Add 79 if the ${pack.treats.condition} has nothing to do with it, or 58 if this was planned then and the note says so.`,
      because: before.map((other) => `${nameLine(other)}: ${counted(-Number(other.daysAfter), "day")} before`),
    };
  },
};
