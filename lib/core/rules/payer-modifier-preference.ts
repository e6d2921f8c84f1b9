import type { Mend } from "../mend/claim-edit";
import type { Rule, RuleContext } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { carried, xModifiers } from "./terms/modifiers";
import { payerSkip } from "./terms/payer-skip";
import { joinWords, verbFor } from "./terms/words";

export const payerModifierPreference: Rule = {
  id: "payer-modifier-preference",
  title: "a distinct-service modifier that this payer does not want",
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
    const wanted = distinctModifier === "X" ? "XE, XS, XP or XU" : "59";
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: `${joinWords(found)} ${verbFor(found, "is not the modifier", "are not the modifiers")} that this payer wants. ${payer.name} wants ${wanted}, as your practice has set in the options.`,
      remedy: `Replace ${joinWords(found)} by ${wanted}.`,
      link: "payer",
      mend: asWanted(found, context),
      because: [`modifiers: ${joinWords(found)}`, `set in the options: ${distinctModifier}`],
    };
  },
};

/** 59 says no more than one of the X modifiers did; the other way a person has to say which it is. */
function asWanted(found: string[], context: RuleContext): Mend {
  if (context.settings.distinctModifier === "59") return dropModifiers(found, context, "59");
  return {
    ...dropModifiers(found, context, "XS"),
    asks: "Was it another site, not touching, and does the note name it?",
  };
}
