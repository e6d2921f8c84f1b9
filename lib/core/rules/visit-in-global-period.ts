import { counted } from "../values/counted";
import type { Rule } from "./engine/rule";
import { codesOf, nameLine, nameLines, otherLines } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";
import { globalPeriodOf, verbFor } from "./terms/words";

export const visitInGlobalPeriod: Rule = {
  id: "visit-in-global-period",
  title: "a visit within the global period without 24",
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
    const codes = codesOf(visits);
    return {
      verdict: "problem",
      slot: { line: visits[0].index, key: "modifiers" },
      lines: visits.map(({ index }) => index),
      says: `${nameLines(visits)} ${verbFor(codes, "is", "are")} inside the global period of ${pack.code}. It takes follow-up visits in, for ${globalPeriodOf(days)}.`,
      remedy: "Remove the visit, or add 24 to its line if it was about something else and its note shows it.",
      because: visits.map((visit) => `${nameLine(visit)}: ${counted(visit.daysAfter ?? 0, "day")} after`),
    };
  },
};
