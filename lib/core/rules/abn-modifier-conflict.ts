import type { Rule } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { strayNotices } from "./terms/notices";
import { joinWords } from "./terms/words";

const conflicts: readonly (readonly [string, string])[] = [
  ["GY", "GZ"],
  ["GA", "GZ"],
  ["GA", "GY"],
  ["GX", "GA"],
  ["GX", "GZ"],
];

export const abnModifierConflict: Rule = {
  id: "abn-modifier-conflict",
  title: "notice modifiers that contradict each other",
  severity: "error",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-modifiers", "gy-gz-conflict", "gx-alone", "claimside-advice"],
  check(context) {
    const { modifiers = [] } = context.line;
    const found = conflicts.filter((pair) => pair.every((modifier) => modifiers.includes(modifier)));
    if (found.length === 0) return null;
    const stray = strayNotices(context);
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: `${joinWords(found.flat().toSorted())} cannot stand together.`,
      remedy:
        stray.length > 0
          ? `Remove ${joinWords(stray)}, which this payer does not know.`
          : "Keep one: GA with a signed notice, GZ without one, or GY (GX may stand with it) for what is excluded by law.",
      ...(stray.length > 0 && { mend: dropModifiers(stray, context) }),
      because: found.map((pair) => `${pair.join(" with ")} on one line`),
    };
  },
};
