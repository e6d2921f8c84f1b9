import type { Judgement, Rule, RuleContext } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { nameLine, type OtherLine, sameDayLines } from "./terms/other-lines";
import { joinWords } from "./terms/words";

export const visitWithout25: Rule = {
  id: "visit-without-25",
  title: "a visit of the same day without 25",
  severity: "error",
  needs: [],
  sources: ["cms-ncci-2024-07", "cms-modifiers", "ncci-minor-procedures"],
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
      says: `${joinWords(visits.map(nameLine))} is included in ${pack.code} on the same day unless it carries 25.`,
      remedy:
        "Add 25 to the visit's line if the visit was significant and separate and its note shows it; otherwise remove the visit.",
      because: [...visits.map(nameLine), "same date", `NCCI pair, ${pack.edition}`],
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
      says: `The modifiers of ${joinWords(visits.map(nameLine))} could not be read, so it is not known whether the visit carries 25.`,
      remedy: "Check that the visit's line carries 25, if the visit was significant and separate.",
      because: [...visits.map(nameLine), "modifiers: not read"],
    },
  ];
}
