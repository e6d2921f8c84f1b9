import type { Rule } from "./engine/rule";
import { addModifier } from "./terms/mends";
import { nameLine, nameLines, sameDayLines } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";

export const newPatientVisit: Rule = {
  id: "new-patient-visit",
  title: "a new-patient visit of the same day without 25",
  severity: "warning",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  asksVisit: true,
  sources: ["cms-ncci-2024-07", "ncci-manual-2026", "cms-modifiers"],
  check(context) {
    const ofDay = sameDayLines(context, context.pack.pairs.newPatientVisits);
    const visits = ofDay.filter(({ modifiers }) => modifiers && !modifiers.includes("25"));
    if (!visits[0]) return unreadModifiers(ofDay);
    return {
      verdict: "problem",
      slot: { line: visits[0].index, key: "modifiers" },
      lines: visits.map(({ index }) => index),
      says: `${nameLines(visits)}: no 25. No pair is on file, but NCCI's manual judges a new patient like any other.`,
      remedy:
        "Add 25 to the visit's line if the visit was significant and separate and its note shows it; otherwise remove the visit.",
      mend: { edits: addModifier("25", visits) },
      because: [...visits.map(nameLine), "same date", `no NCCI pair, ${context.pack.edition}`],
    };
  },
};
