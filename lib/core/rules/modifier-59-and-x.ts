import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { carried, xModifiers } from "./terms/modifiers";
import { hasPartner } from "./terms/pairs";

const { terms } = ruleWording;
const words = ruleWording.modifier59AndX;

export const modifier59AndX: Rule = {
  id: "modifier-59-and-x",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-modifiers", "claimside-advice"],
  check(context) {
    const { line, settings } = context;
    const exact = carried(line, xModifiers);
    if (exact.length === 0 || !line.modifiers?.includes("59")) return null;
    const all = ["59", ...exact];
    const keep = settings.distinctModifier === "59" ? words.keep59(exact) : words.keepExact(exact);
    const unwanted = hasPartner(context) ? (settings.distinctModifier === "59" ? exact : ["59"]) : all;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: words.says(all),
      remedy: hasPartner(context) ? keep : words.removeAll(all),
      mend: dropModifiers(unwanted, context),
      because: [terms.seen.modifiers(line.modifiers.join(" "))],
    };
  },
};
