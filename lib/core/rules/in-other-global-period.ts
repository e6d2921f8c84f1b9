import { tenDayGlobals } from "../knowledge/cms/ten-day-globals";
import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { linesBefore } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";

const words = ruleWording.inOtherGlobalPeriod;

export const inOtherGlobalPeriod: Rule = {
  id: "in-other-global-period",
  get title() {
    return words.title;
  },
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
      says: words.says(-Number(nearest.daysAfter), nearest, tenDayGlobals.days),
      remedy: words.remedy(told(pack.treats.condition)),
      because: before.map((other) => words.before(other, -Number(other.daysAfter))),
    };
  },
};
