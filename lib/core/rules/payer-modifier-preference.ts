import type { Mend } from "../mend/claim-edit";
import { ruleWording } from "../words/en/rules";
import type { Rule, RuleContext } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { carried, xModifiers } from "./terms/modifiers";
import { payerSkip } from "./terms/payer-skip";
import { joinWords } from "./terms/words";

const { terms } = ruleWording;
const words = ruleWording.payerModifierPreference;

export const payerModifierPreference: Rule = {
  id: "payer-modifier-preference",
  get title() {
    return words.title;
  },
  severity: "warning",
  needs: [],
  looksAt: ["modifiers"],
  follows: ["modifier-59-and-x", "distinct-modifier-without-pair"],
  sources: ["practice-preferences"],
  check(context) {
    const { line, payer, settings } = context;
    const { distinctModifier = "either" } = settings;
    if (distinctModifier === "either") return payerSkip(context, "not-asked");
    const found = carried(line, distinctModifier === "X" ? ["59"] : xModifiers);
    if (found.length === 0) return null;
    const wanted = distinctModifier === "X" ? words.anyX : "59";
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: words.says(found, payer.name ?? terms.thisPayer, wanted),
      remedy: words.remedy(found, wanted),
      link: "payer",
      mend: asWanted(found, context),
      because: [terms.seen.modifiers(joinWords(found)), terms.seen.setInOptions(distinctModifier)],
    };
  },
};

/** 59 says no more than one of the X modifiers did; the other way a person has to say which it is. */
function asWanted(found: string[], context: RuleContext): Mend {
  if (context.settings.distinctModifier === "59") return dropModifiers(found, context, "59");
  return {
    ...dropModifiers(found, context, "XS"),
    asks: words.asks,
  };
}
