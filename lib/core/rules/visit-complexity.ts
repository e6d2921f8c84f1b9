import { complexityAddOn } from "../knowledge/cms/complexity-add-on";
import { ruleWording } from "../words/en/rules";
import type { Rule, RuleContext } from "./engine/rule";
import { calendarDay } from "./terms/day";
import { isMedicare, isMedicarePlan } from "./terms/medicare";
import { mayBeSameDay, otherLines, sameDayLines } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";

const { terms } = ruleWording;
const words = ruleWording.visitComplexity;

export const visitComplexity: Rule = {
  id: "visit-complexity",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  sources: complexityAddOn.sources,
  check(context) {
    const addOns = sameDayLines(context, new Set([complexityAddOn.code]));
    if (!addOns[0] || !isKnown(context)) return null;
    const { visits, newPatientVisits } = context.pack.pairs;
    const ofDay = sameDayLines(context, new Set([...visits, ...newPatientVisits]));
    const with25 = ofDay.filter(({ modifiers }) => modifiers?.includes("25"));
    const paid = otherLines(context).some(
      (other) => mayBeSameDay(other) && complexityAddOn.paidBeside.has(other.code ?? ""),
    );
    if (paid) return null;
    if (with25.length === 0) return unreadModifiers(ofDay);
    return {
      verdict: "problem",
      slot: { line: addOns[0].index, key: "code" },
      lines: addOns.map(({ index }) => index),
      says: words.says(addOns),
      remedy: words.remedy,
      because: [
        ...with25.map((visit) => words.with25(visit)),
        terms.seen.sameDate,
        terms.seen.payer(context.payer.name ?? ""),
      ],
    };
  },
};

function isKnown(context: RuleContext): boolean {
  const [day, last] = [calendarDay(context.line.dateFrom), calendarDay(complexityAddOn.until)];
  return day !== null && last !== null && day <= last && (isMedicare(context) || isMedicarePlan(context));
}
