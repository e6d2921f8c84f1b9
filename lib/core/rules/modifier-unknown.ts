import { numericModifiers } from "../knowledge/cms/modifiers";
import { assignedPlaces } from "../knowledge/cms/places";
import type { Rule } from "./engine/rule";
import { fewWords, joinWords, verbFor } from "./terms/words";

export const modifierUnknown: Rule = {
  id: "modifier-unknown",
  title: "a modifier that does not exist",
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
      says: `${fewWords(unknown)} ${verbFor(unknown, "is no modifier", "are no modifiers")}.`,
      remedy: `Remove ${joinWords(unknown)}, or enter what was meant.`,
      because: [`modifiers: ${line.modifiers?.join(" ")}`],
    };
  },
};

/** Two digits must be on a list; lettered modifiers are too many and too often renewed to list. */
function isKnown(text: string): boolean {
  if (/^\d\d$/.test(text)) return numericModifiers.has(text) || assignedPlaces.has(text);
  return /^[A-Z0-9]{2}$/.test(text);
}
