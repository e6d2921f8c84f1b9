import type { Mend } from "../mend/claim-edit";
import type { Judgement, Rule, RuleContext } from "./engine/rule";
import { addModifier } from "./terms/mends";
import { distinctModifierFor, firstDistinctFor, passing } from "./terms/modifiers";
import { codesOf, nameLine, nameLines, type OtherLine, sameDayLines } from "./terms/other-lines";
import { type PairStanding, pairStanding } from "./terms/pairs";
import { asksTwoSites, joinWords, neverThePatients, verbFor } from "./terms/words";

export const bundledProcedure: Rule = {
  id: "bundled-procedure",
  title: "a destruction code of the same day that takes this one in",
  severity: "error",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  sources: ["cms-ncci-2024-07", "ncci-manual-2026", "cms-cr-11168", "cms-modifiers", "claimside-advice"],
  check(context) {
    const pairs = sameDayLines(context, context.pack.pairs.procedures).map((other) => ({
      other,
      standing: pairStanding(context, other),
    }));
    const which = (...standings: PairStanding[]) =>
      pairs.filter(({ standing }) => standings.includes(standing)).map(({ other }) => other);
    return [
      ...denied(which("bare"), context),
      ...doubtful(which("elsewhere", "passed"), context),
      ...unsure(which("unread"), context),
    ];
  },
};

function denied(others: OtherLine[], { line, index, pack, settings }: RuleContext): Judgement[] {
  if (others.length === 0) return [];
  return [
    {
      verdict: "problem",
      slot: { key: "modifiers" },
      lines: others.map(({ index }) => index),
      says:
        `${pack.code} is denied beside ${nameLines(others)} of that day. ` +
        `No modifier here tells them apart. ${neverThePatients}`,
      remedy: `${tellApart(settings)} Otherwise remove this line.`,
      mend: toldApart(settings, { line, index }),
      because: [...others.map(nameLine), "same date", `NCCI pair, ${pack.edition}`],
    },
  ];
}

function doubtful(others: OtherLine[], { line, index, pack, settings }: RuleContext): Judgement[] {
  if (others.length === 0) return [];
  const modifiers = [line, ...others].flatMap(passing);
  return [
    {
      verdict: "problem",
      severity: "warning",
      slot: { key: "modifiers" },
      lines: others.map(({ index }) => index),
      says: `Nothing on this line says why ${nameLines(others)} ${verbFor(codesOf(others), "is", "are")} separate.`,
      remedy: tellApart(settings),
      mend: toldApart(settings, { line, index }),
      because: [
        ...others.map(nameLine),
        "same date",
        ...(modifiers.length > 0
          ? [`${joinWords(modifiers)} lets the pair pass, and gives no reason`]
          : ["what clears the pair stands on the other line, where payers other than Medicare may not look"]),
        `NCCI pair, ${pack.edition}`,
      ],
    },
  ];
}

function tellApart(settings: RuleContext["settings"]): string {
  return (
    `Add ${distinctModifierFor(settings)} to this line if the two sites do not touch and the note names them; ` +
    "a different diagnosis alone is not enough."
  );
}

/** By a person's word that the note names them: a claim does not tell where on the skin was treated. */
function toldApart(settings: RuleContext["settings"], at: Pick<RuleContext, "line" | "index">): Mend {
  const edits = addModifier(firstDistinctFor(settings), [{ ...at.line, index: at.index }]);
  return { edits, asks: asksTwoSites };
}

/** Modifiers of the judged line decide every pair; where they were read, it is the other line's that were not. */
function unsure(others: OtherLine[], { line, pack, settings }: RuleContext): Judgement[] {
  if (!others[0]) return [];
  const here = line.modifiers === undefined;
  return [
    {
      verdict: "unsure",
      slot: here ? { key: "modifiers" } : { line: others[0].index, key: "modifiers" },
      lines: others.map(({ index }) => index),
      says: here
        ? `Modifiers not read: ${pack.code} may be denied beside ${nameLines(others)}.`
        : `Modifiers of ${nameLines(others)} not read, and none here clears.`,
      remedy: `Check that ${here ? "this line" : "one of the lines"} carries ${distinctModifierFor(settings)}, if other sites were treated.`,
      because: [
        ...others.map(nameLine),
        "same date",
        `modifiers of ${here ? "this line" : "the other line"}: not read`,
      ],
    },
  ];
}
