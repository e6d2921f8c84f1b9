import type { Judgement, Rule, RuleContext } from "./engine/rule";
import { addModifier } from "./terms/mends";
import { carried } from "./terms/modifiers";
import { codesOf, nameLine, nameLines, type OtherLine, sameDayLines } from "./terms/other-lines";
import { neverThePatients, verbFor } from "./terms/words";

export const visitWithout25: Rule = {
  id: "visit-without-25",
  title: "a visit of the same day without 25",
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
  const codes = codesOf(visits);
  return [
    {
      verdict: "problem",
      slot: { line: visits[0].index, key: "modifiers" },
      lines: visits.map(({ index }) => index),
      says: `${nameLines(visits)} ${verbFor(codes, "lacks", "lack")} 25 on the day of ${pack.code}. Without it the visit is included.`,
      remedy: `Add 25 to the visit's line if the visit was significant and separate and its note shows it; otherwise remove the visit. ${neverThePatients}`,
      mend: { edits: addModifier("25", visits) },
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
      says: `The modifiers of ${nameLines(visits)} could not be read. Whether the visit carries 25 is not known.`,
      remedy: "Check that the visit's line carries 25, if the visit was significant and separate.",
      because: [...visits.map(nameLine), "modifiers: not read"],
    },
  ];
}
