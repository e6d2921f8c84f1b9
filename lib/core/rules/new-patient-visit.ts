import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";
import { addModifier } from "./terms/mends";
import { nameLine, sameDayLines } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";

const { terms } = ruleWording;
const words = ruleWording.newPatientVisit;

export const newPatientVisit: Rule = {
  id: "new-patient-visit",
  get title() {
    return words.title;
  },
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
      says: words.says(visits),
      remedy: words.remedy,
      mend: { edits: addModifier("25", visits) },
      because: [...visits.map(nameLine), terms.seen.sameDate, words.noPair(told(context.pack.edition))],
    };
  },
};
