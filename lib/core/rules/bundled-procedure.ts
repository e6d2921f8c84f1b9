import type { Mend } from "../mend/claim-edit";
import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Judgement, Rule, RuleContext } from "./engine/rule";
import { addModifier } from "./terms/mends";
import { distinctModifierFor, firstDistinctFor, passing } from "./terms/modifiers";
import { nameLine, type OtherLine, sameDayLines } from "./terms/other-lines";
import { type PairStanding, pairStanding } from "./terms/pairs";

const { terms } = ruleWording;
const words = ruleWording.bundledProcedure;

export const bundledProcedure: Rule = {
  id: "bundled-procedure",
  get title() {
    return words.title;
  },
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
      says: words.denied(pack.code, others),
      remedy: words.orRemove(tellApart(settings)),
      mend: toldApart(settings, { line, index }),
      because: [...others.map(nameLine), terms.seen.sameDate, terms.seen.pair(told(pack.edition))],
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
      says: words.doubtful(others),
      remedy: tellApart(settings),
      mend: toldApart(settings, { line, index }),
      because: [
        ...others.map(nameLine),
        terms.seen.sameDate,
        modifiers.length > 0 ? words.passes(modifiers) : words.elsewhere,
        terms.seen.pair(told(pack.edition)),
      ],
    },
  ];
}

function tellApart(settings: RuleContext["settings"]): string {
  return words.tellApart(distinctModifierFor(settings));
}

/** By a person's word that the note names them: a claim does not tell where on the skin was treated. */
function toldApart(settings: RuleContext["settings"], at: Pick<RuleContext, "line" | "index">): Mend {
  const edits = addModifier(firstDistinctFor(settings), [{ ...at.line, index: at.index }]);
  return { edits, asks: terms.asksTwoSites };
}

/** Modifiers of the judged line decide every pair; where they were read, it is the other line's that were not. */
function unsure(others: OtherLine[], { line, pack, settings }: RuleContext): Judgement[] {
  if (!others[0]) return [];
  const here = line.modifiers === undefined;
  const distinct = distinctModifierFor(settings);
  return [
    {
      verdict: "unsure",
      slot: here ? { key: "modifiers" } : { line: others[0].index, key: "modifiers" },
      lines: others.map(({ index }) => index),
      says: here ? words.unreadHere(pack.code, others) : words.unreadThere(others),
      remedy: here ? words.checkHere(distinct) : words.checkThere(distinct),
      because: [...others.map(nameLine), terms.seen.sameDate, here ? words.becauseHere : words.becauseThere],
    },
  ];
}
