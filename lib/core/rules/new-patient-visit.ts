import type { Rule } from "./engine/rule";
import { isMedicare } from "./terms/medicare";
import { nameLine, sameDayLines } from "./terms/other-lines";
import { joinWords } from "./terms/words";

export const newPatientVisit: Rule = {
  id: "new-patient-visit",
  title: "a new-patient visit of the same day without 25",
  severity: "info",
  needs: [],
  sources: ["cms-ncci-2024-07", "cms-modifiers", "claimside-advice"],
  check(context) {
    if (isMedicare(context)) return null;
    const visits = sameDayLines(context, context.pack.pairs.newPatientVisits).filter(
      ({ modifiers }) => modifiers && !modifiers.includes("25"),
    );
    if (!visits[0]) return null;
    return {
      verdict: "problem",
      slot: { line: visits[0].index, key: "modifiers" },
      lines: visits.map(({ index }) => index),
      says: `${joinWords(visits.map(nameLine))} has no 25: Medicare has no pair for new-patient visits, but other payers may expect it.`,
      remedy: "Ask the payer, or add 25 to the visit's line if the visit was significant and separate.",
      because: [...visits.map(nameLine), "same date", "payer is not Medicare"],
    };
  },
};
