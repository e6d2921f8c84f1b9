import type { Rule } from "./engine/rule";
import { carried, xModifiers } from "./terms/modifiers";
import { joinWords } from "./terms/words";

export const payerModifierPreference: Rule = {
  id: "payer-modifier-preference",
  title: "a distinct-service modifier that this payer does not want",
  severity: "warning",
  needs: [],
  follows: ["modifier-59-and-x", "distinct-modifier-without-pair"],
  sources: ["practice-preferences"],
  check({ line, payer, settings }) {
    const unwanted = { X: ["59"], "59": xModifiers, either: [] }[settings.distinctModifier ?? "either"];
    const found = carried(line, unwanted);
    if (found.length === 0) return null;
    const wanted = settings.distinctModifier === "X" ? "XE, XS, XP or XU" : "59";
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: `${payer.name} wants ${wanted} rather than ${joinWords(found)}, as the practice has set in the options.`,
      remedy: `Replace ${joinWords(found)} by ${wanted}.`,
      because: [`modifiers: ${joinWords(found)}`, `set in the options: ${settings.distinctModifier}`],
    };
  },
};
