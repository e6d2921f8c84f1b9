import { payerFile } from "../knowledge/payers";
import type { Mend } from "../mend/claim-edit";
import { usDate } from "../values/us-date";
import type { Rule, RuleContext } from "./engine/rule";
import { calendarDay } from "./terms/day";
import { dropModifiers } from "./terms/mends";
import { carried, distinctModifierFor, firstDistinctFor } from "./terms/modifiers";
import { sameDayLines } from "./terms/other-lines";
import { pairStanding } from "./terms/pairs";
import { asksTwoSites, joinWords, verbFor } from "./terms/words";

export const sideModifier: Rule = {
  id: "side-modifier",
  title: "a side on a code that has none",
  severity: "warning",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-pfs-2026-07", "claimside-advice"],
  check(context) {
    const sides = carried(context.line, ["LT", "RT"]);
    if (sides.length === 0) return null;
    const names = joinWords(sides);
    const since = sidesWantedSince(context);
    const remove = isPassed(context)
      ? `Replace ${names} by ${distinctModifierFor(context.settings)}, if the note names sites that do not touch`
      : `Remove ${names}`;
    return {
      verdict: "problem",
      ...(since && { severity: "info" as const, sources: ["cms-pfs-2026-07", ...since.sources] }),
      slot: { key: "modifiers" },
      says: `${names} ${verbFor(sides, "names a side", "name sides")}, but ${context.pack.code} has none.`,
      remedy: since ? `${remove}; ask ${context.payer.name} first whether it wants a side.` : `${remove}.`,
      ...(!since && { mend: withoutSides(sides, context) }),
      because: [
        `modifiers: ${context.line.modifiers?.join(" ")}`,
        ...(since ? [`${context.payer.name} may ask for a side since ${usDate(since.value)}, as others report`] : []),
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
  return { edits, asks: asksTwoSites };
}
