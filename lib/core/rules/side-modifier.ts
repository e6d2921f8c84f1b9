import { payerFile } from "../knowledge/payers";
import type { Mend } from "../mend/claim-edit";
import { usDate } from "../values/us-date";
import { ruleWording } from "../words/en/rules";
import type { Rule, RuleContext } from "./engine/rule";
import { calendarDay } from "./terms/day";
import { dropModifiers } from "./terms/mends";
import { carried, distinctModifierFor, firstDistinctFor } from "./terms/modifiers";
import { sameDayLines } from "./terms/other-lines";
import { pairStanding } from "./terms/pairs";

const { terms } = ruleWording;
const words = ruleWording.sideModifier;

export const sideModifier: Rule = {
  id: "side-modifier",
  get title() {
    return words.title;
  },
  severity: "warning",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-pfs-2026-07", "claimside-advice"],
  check(context) {
    const sides = carried(context.line, ["LT", "RT"]);
    if (sides.length === 0) return null;
    const payer = context.payer.name ?? terms.thisPayer;
    const since = sidesWantedSince(context);
    const remove = isPassed(context)
      ? words.replace(sides, distinctModifierFor(context.settings))
      : words.remove(sides);
    return {
      verdict: "problem",
      ...(since && { severity: "info" as const, sources: ["cms-pfs-2026-07", ...since.sources] }),
      slot: { key: "modifiers" },
      says: words.says(sides, context.pack.code),
      remedy: since ? words.askFirst(remove, payer) : `${remove}.`,
      ...(!since && { mend: withoutSides(sides, context) }),
      because: [
        terms.seen.modifiers(context.line.modifiers?.join(" ") ?? ""),
        ...(since ? [words.mayAsk(payer, usDate(since.value))] : []),
      ],
    };
  },
};

/** Whether a side is all that lets a pair of the day pass: without it the line would be denied. */
function isPassed(context: RuleContext): boolean {
  const partners = sameDayLines(context, context.pack.pairs.procedures);
  return partners.some((other) => pairStanding(context, other) === "passed");
}

function sidesWantedSince({ payer, line }: RuleContext) {
  const since = payerFile(payer.file)?.mayWantSide;
  const [day, first] = [calendarDay(line.dateFrom), calendarDay(since?.value)];
  return day !== null && first !== null && day >= first ? since : undefined;
}

function withoutSides(sides: string[], context: RuleContext): Mend {
  if (!isPassed(context)) return dropModifiers(sides, context);
  const { edits } = dropModifiers(sides, context, firstDistinctFor(context.settings));
  return { edits, asks: terms.asksTwoSites };
}
