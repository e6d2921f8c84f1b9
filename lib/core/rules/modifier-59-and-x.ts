import type { Rule } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { carried, xModifiers } from "./terms/modifiers";
import { hasPartner } from "./terms/pairs";
import { joinWords } from "./terms/words";

export const modifier59AndX: Rule = {
  id: "modifier-59-and-x",
  title: "59 and an X modifier on one line",
  severity: "error",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-modifiers", "claimside-advice"],
  check(context) {
    const { line, settings } = context;
    const exact = carried(line, xModifiers);
    if (exact.length === 0 || !line.modifiers?.includes("59")) return null;
    const [keep, remove] =
      settings.distinctModifier === "59"
        ? ["59, as this payer wants", joinWords(exact)]
        : [`${joinWords(exact)}, which is more exact`, "59"];
    const unwanted = hasPartner(context) ? (settings.distinctModifier === "59" ? exact : ["59"]) : ["59", ...exact];
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: `${joinWords(["59", ...exact])} say the same thing.`,
      remedy: hasPartner(context)
        ? `Keep ${keep}, and remove ${remove}.`
        : `Remove ${joinWords(["59", ...exact])}: no line of that day needs them.`,
      mend: dropModifiers(unwanted, context),
      because: [`modifiers: ${line.modifiers.join(" ")}`],
    };
  },
};
