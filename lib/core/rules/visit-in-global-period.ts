import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { otherLines } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";

const words = ruleWording.visitInGlobalPeriod;

export const visitInGlobalPeriod: Rule = {
  id: "visit-in-global-period",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  sources: ["cms-pfs-2026-07", "cms-ncci-2024-07", "cms-modifiers", "cms-global-surgery"],
  check(context) {
    const { pack } = context;
    const days = pack.globalDays.value;
    const inPeriod = otherLines(context).filter(
      ({ code = "", daysAfter }) =>
        pack.pairs.visits.has(code) && daysAfter !== null && daysAfter >= 1 && daysAfter <= days,
    );
    const visits = inPeriod.filter(({ modifiers }) => modifiers && !modifiers.includes("24"));
    if (!visits[0]) return unreadModifiers(inPeriod);
    return {
      verdict: "problem",
      slot: { line: visits[0].index, key: "modifiers" },
      lines: visits.map(({ index }) => index),
      says: words.says(visits, pack.code, days),
      remedy: words.remedy,
      because: visits.map((visit) => words.after(visit, visit.daysAfter ?? 0)),
    };
  },
};
