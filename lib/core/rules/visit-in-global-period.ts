import type { Rule } from "./engine/rule";
import { nameLine, otherLines } from "./terms/other-lines";
import { joinWords } from "./terms/words";

export const visitInGlobalPeriod: Rule = {
  id: "visit-in-global-period",
  title: "a visit within the global period without 24",
  severity: "error",
  needs: [],
  sources: ["cms-pfs-2026-07", "cms-ncci-2024-07", "cms-modifiers"],
  check(context) {
    const { pack } = context;
    const days = pack.globalDays.value;
    const visits = otherLines(context).filter(
      ({ code = "", daysAfter, modifiers }) =>
        pack.pairs.visits.has(code) &&
        daysAfter !== null &&
        daysAfter >= 1 &&
        daysAfter <= days &&
        modifiers &&
        !modifiers.includes("24"),
    );
    if (!visits[0]) return null;
    return {
      verdict: "problem",
      slot: { line: visits[0].index, key: "modifiers" },
      lines: visits.map(({ index }) => index),
      says: `${joinWords(visits.map(nameLine))} falls within the ${days} days after ${pack.code}, which include follow-up visits.`,
      remedy: "Remove the visit, or add 24 to its line if it was about something else and its note shows it.",
      because: visits.map((visit) => `${nameLine(visit)}: ${visit.daysAfter} days after`),
    };
  },
};
