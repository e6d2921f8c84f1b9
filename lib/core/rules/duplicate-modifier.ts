import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { setTo } from "./terms/mends";

const { terms } = ruleWording;
const words = ruleWording.duplicateModifier;

export const duplicateModifier: Rule = {
  id: "duplicate-modifier",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["claimside-advice"],
  check({ line, index }) {
    const modifiers = line.modifiers ?? [];
    const twice = modifiers.filter((modifier, place) => modifiers.indexOf(modifier) !== place);
    if (twice.length === 0) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: words.says(twice),
      remedy: words.remedy(twice),
      mend: { edits: [setTo("modifiers", [...new Set(modifiers)], { index })] },
      because: [terms.seen.modifiers(modifiers.join(" "))],
    };
  },
};
