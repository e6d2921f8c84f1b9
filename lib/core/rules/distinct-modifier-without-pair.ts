import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { carried, distinctModifiers } from "./terms/modifiers";
import { hasPartner } from "./terms/pairs";
import { joinWords } from "./terms/words";

const { terms } = ruleWording;
const words = ruleWording.distinctModifierWithoutPair;

export const distinctModifierWithoutPair: Rule = {
  id: "distinct-modifier-without-pair",
  get title() {
    return words.title;
  },
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
      says: words.says(modifiers),
      remedy: words.remedy(modifiers),
      mend: dropModifiers(modifiers, context),
      because: [terms.seen.modifiers(joinWords(modifiers)), words.noPair],
    };
  },
};
