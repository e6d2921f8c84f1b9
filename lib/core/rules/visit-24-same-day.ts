import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { addModifier } from "./terms/mends";
import { nameLine, sameDayLines } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";

const { terms } = ruleWording;
const words = ruleWording.visit24SameDay;

export const visit24SameDay: Rule = {
  id: "visit-24-same-day",
  get title() {
    return words.title;
  },
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
      says: words.says(visits),
      remedy: words.remedy,
      mend: { edits: addModifier("25", visits) },
      because: [...visits.map(nameLine), terms.seen.sameDate],
    };
  },
};
