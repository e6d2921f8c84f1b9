import { numericModifiers } from "../knowledge/cms/modifiers";
import { assignedPlaces } from "../knowledge/cms/places";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const { terms } = ruleWording;
const words = ruleWording.modifierUnknown;

export const modifierUnknown: Rule = {
  id: "modifier-unknown",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-modifiers", "cms-places"],
  check({ line }) {
    const unknown = (line.modifiers ?? []).filter((text) => !isKnown(text));
    if (unknown.length === 0) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: words.says(unknown),
      remedy: words.remedy(unknown),
      because: [terms.seen.modifiers(line.modifiers?.join(" ") ?? "")],
    };
  },
};

/** Two digits must be on a list; lettered modifiers are too many and too often renewed to list. */
function isKnown(text: string): boolean {
  if (/^\d\d$/.test(text)) return numericModifiers.has(text) || assignedPlaces.has(text);
  return /^[A-Z0-9]{2}$/.test(text);
}
