import type { Judgement, Rule, RuleContext } from "./engine/rule";
import { isMedicare } from "./terms/medicare";
import { clearsPair } from "./terms/modifiers";
import { nameLine, type OtherLine, sameDayLines } from "./terms/other-lines";
import { joinWords } from "./terms/words";

export const bundledProcedure: Rule = {
  id: "bundled-procedure",
  title: "a destruction code of the same day that takes this one in",
  severity: "error",
  needs: [],
  sources: ["cms-ncci-2024-07", "cms-modifiers", "claimside-advice"],
  check(context) {
    if (clearsPair(context.line)) return null;
    const others = sameDayLines(context, context.pack.pairs.procedures);
    const cleared = others.filter((other) => clearsPair(other));
    const open = others.filter((other) => !clearsPair(other));
    const onOther = isMedicare(context) ? [] : cleared;
    // Unread modifiers of our own line may clear every pair, so nothing can be told.
    if (!context.line.modifiers) return unsure([...open, ...onOther], context);
    return [...problem(open, "error", context), ...problem(onOther, "warning", context)];
  },
};

function problem(others: OtherLine[], severity: "error" | "warning", { pack }: RuleContext): Judgement[] {
  if (others.length === 0) return [];
  const names = joinWords(others.map(nameLine));
  const why =
    severity === "error"
      ? `${pack.code} is denied beside ${names} of the same day unless it carries a modifier such as XS or 59.`
      : `Only ${names} carries the modifier that tells it from ${pack.code}; payers other than Medicare may look for it on this line.`;
  return [
    {
      verdict: "problem",
      severity,
      slot: { key: "modifiers" },
      lines: others.map(({ index }) => index),
      says: why,
      remedy: `Add XS (or 59) to this line if other ${pack.treats.parts} or sites were treated and the note documents them apart; otherwise remove this line.`,
      because: [...others.map(nameLine), "same date", `NCCI pair, ${pack.edition}`],
    },
  ];
}

function unsure(others: OtherLine[], { pack }: RuleContext): Judgement[] {
  if (others.length === 0) return [];
  return [
    {
      verdict: "unsure",
      slot: { key: "modifiers" },
      lines: others.map(({ index }) => index),
      says: `The modifiers of this line could not be read, so it is not known whether ${pack.code} is told from ${joinWords(others.map(nameLine))}.`,
      remedy: `Check that this line carries XS or 59, if other ${pack.treats.parts} or sites were treated.`,
      because: [...others.map(nameLine), "modifiers: not read"],
    },
  ];
}
