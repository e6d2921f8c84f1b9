import { usDate } from "../values/us-date";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { linesBefore } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";

const words = ruleWording.repeatInGlobalPeriod;

export const repeatInGlobalPeriod: Rule = {
  id: "repeat-in-global-period",
  get title() {
    return words.title;
  },
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
      says: words.says(pack.code, -Number(nearest.daysAfter), usDate(nearest.dateFrom ?? ""), days),
      remedy: words.remedy,
      because: [
        words.date(usDate(line.dateFrom ?? "")),
        ...before.map(({ dateFrom }) => words.earlier(usDate(dateFrom ?? ""))),
        ...carried(line, ["79"]).map((modifier) => words.unrelated(modifier)),
      ],
    };
  },
};
