import type { Rule } from "./engine/rule";
import { addModifier } from "./terms/mends";
import { nameLine, nameLines, sameDayLines } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";

export const visit24SameDay: Rule = {
  id: "visit-24-same-day",
  title: "a visit of the same day with 24 in the place of 25",
  severity: "info",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  asksVisit: true,
  sources: ["ncci-manual-2026", "cms-modifiers", "claimside-advice"],
  check(context) {
    const ofDay = sameDayLines(context, context.pack.pairs.visits);
    const visits = ofDay.filter(({ modifiers }) => modifiers?.includes("24") && !modifiers.includes("25"));
    if (!visits[0]) return unreadModifiers(ofDay);
    return {
      verdict: "problem",
      slot: { line: visits[0].index, key: "modifiers" },
      lines: visits.map(({ index }) => index),
      says: `24 but no 25: ${nameLines(visits)}. 24 passes the edit, but is for the days after a procedure.`,
      remedy: "Add 25 if the visit was separate from the procedure of that day; 24 may stay for an earlier one.",
      mend: { edits: addModifier("25", visits) },
      because: [...visits.map(nameLine), "same date"],
    };
  },
};
