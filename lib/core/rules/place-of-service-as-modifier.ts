import { numericModifiers } from "../knowledge/cms/modifiers";
import { assignedPlaces, placeWithName } from "../knowledge/cms/places";
import type { Mend } from "../mend/claim-edit";
import { ruleWording } from "../words/en/rules";
import type { Rule, RuleContext } from "./engine/rule";
import { dropModifiers, setTo } from "./terms/mends";

const { terms } = ruleWording;
const words = ruleWording.placeOfServiceAsModifier;

export const placeOfServiceAsModifier: Rule = {
  id: "place-of-service-as-modifier",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-modifiers", "cms-places"],
  check({ line, index }) {
    const places = (line.modifiers ?? []).filter((text) => assignedPlaces.has(text) && !numericModifiers.has(text));
    if (places.length === 0) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: words.says(places),
      remedy: words.remedy(places),
      mend: placeMovedHome(places, { line, index }),
      because: [terms.seen.modifiers(line.modifiers?.join(" ") ?? ""), ...new Set(places.map(placeWithName))],
    };
  },
};

/** Out of the modifiers, and into the place of service where that is there and empty. */
function placeMovedHome(places: string[], at: Pick<RuleContext, "line" | "index">): Mend {
  const { edits } = dropModifiers(places, at);
  const isEmpty = at.line.placeOfService === "" || at.line.placeOfService === null;
  return { edits: isEmpty && places[0] ? [...edits, setTo("placeOfService", places[0], at)] : edits };
}
