import type { Rule } from "./engine/rule";
import { carried, distinctModifiers } from "./terms/modifiers";
import { otherLines } from "./terms/other-lines";
import { joinWords } from "./terms/words";

export const distinctModifierWithoutPair: Rule = {
  id: "distinct-modifier-without-pair",
  title: "a distinct-service modifier with nothing to be distinct from",
  severity: "warning",
  needs: [],
  follows: ["modifier-59-and-x"],
  sources: ["cms-modifiers", "ncci-bypass-modifiers"],
  check(context) {
    const { line, pack } = context;
    const modifiers = carried(line, distinctModifiers);
    if (modifiers.length === 0) return null;
    // A line whose date is not known may be of this day.
    const hasPair = otherLines(context).some(
      ({ code = "", daysAfter }) =>
        code === pack.code || (pack.pairs.procedures.has(code) && (daysAfter === 0 || daysAfter === null)),
    );
    if (hasPair) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: `${joinWords(modifiers)} says this service is distinct from another, but no line of that day needs it.`,
      remedy: `Remove ${joinWords(modifiers)}, or add the line of the other procedure.`,
      because: [`modifiers: ${joinWords(modifiers)}`, "no paired procedure on that date"],
    };
  },
};
