import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Judgement, Rule, RuleContext } from "./engine/rule";
import { addModifier } from "./terms/mends";
import { carried } from "./terms/modifiers";
import { nameLine, type OtherLine, sameDayLines } from "./terms/other-lines";

const { terms } = ruleWording;
const words = ruleWording.visitWithout25;

export const visitWithout25: Rule = {
  id: "visit-without-25",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  asksVisit: true,
  sources: ["cms-ncci-2024-07", "cms-modifiers", "ncci-minor-procedures", "ncci-manual-2026"],
  check(context) {
    const visits = sameDayLines(context, context.pack.pairs.visits);
    const bare = visits.filter((visit) => visit.modifiers && carried(visit, ["25", "24"]).length === 0);
    const unread = visits.filter((visit) => !visit.modifiers);
    return [...problem(bare, context), ...unsure(unread)];
  },
};

function problem(visits: OtherLine[], { pack }: RuleContext): Judgement[] {
  if (!visits[0]) return [];
  return [
    {
      verdict: "problem",
      slot: { line: visits[0].index, key: "modifiers" },
      lines: visits.map(({ index }) => index),
      says: words.says(visits, pack.code),
      remedy: words.remedy,
      mend: { edits: addModifier("25", visits) },
      because: [...visits.map(nameLine), terms.seen.sameDate, terms.seen.pair(told(pack.edition))],
    },
  ];
}

function unsure(visits: OtherLine[]): Judgement[] {
  if (!visits[0]) return [];
  return [
    {
      verdict: "unsure",
      slot: { line: visits[0].index, key: "modifiers" },
      lines: visits.map(({ index }) => index),
      says: words.unsure(visits),
      remedy: words.check,
      because: [...visits.map(nameLine), terms.seen.modifiers(terms.notRead)],
    },
  ];
}
