import type { Rule } from "./engine/rule";
import { setTo } from "./terms/mends";
import { fewWords, joinWords, verbFor } from "./terms/words";

export const duplicateModifier: Rule = {
  id: "duplicate-modifier",
  title: "the same modifier twice",
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
      says: `${fewWords(twice)} ${verbFor(twice, "stands", "stand")} more than once on this line.`,
      remedy: `Leave out the repeated ${joinWords(twice)}.`,
      mend: { edits: [setTo("modifiers", [...new Set(modifiers)], { index })] },
      because: [`modifiers: ${modifiers.join(" ")}`],
    };
  },
};
