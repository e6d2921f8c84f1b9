import type { Rule } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { carried, distinctModifiers } from "./terms/modifiers";
import { hasPartner } from "./terms/pairs";
import { fewWords, joinWords } from "./terms/words";

export const distinctModifierWithoutPair: Rule = {
  id: "distinct-modifier-without-pair",
  title: "a distinct-service modifier with nothing to be distinct from",
  severity: "warning",
  needs: [],
  looksAt: ["modifiers", "other-lines"],
  follows: ["modifier-59-and-x"],
  sources: ["cms-modifiers", "ncci-bypass-modifiers"],
  check(context) {
    const modifiers = carried(context.line, distinctModifiers);
    if (modifiers.length === 0 || hasPartner(context)) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: `No line of that day needs ${fewWords(modifiers)}.`,
      remedy: `Remove ${joinWords(modifiers)}, or add the line of the other procedure.`,
      mend: dropModifiers(modifiers, context),
      because: [`modifiers: ${joinWords(modifiers)}`, "no paired procedure on that date"],
    };
  },
};
