import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { strayNotices } from "./terms/notices";

const words = ruleWording.abnModifierConflict;

const conflicts: readonly (readonly [string, string])[] = [
  ["GY", "GZ"],
  ["GA", "GZ"],
  ["GA", "GY"],
  ["GX", "GA"],
  ["GX", "GZ"],
];

export const abnModifierConflict: Rule = {
  id: "abn-modifier-conflict",
  get title() {
    return words.title;
  },
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
      says: words.says(found.flat().toSorted()),
      remedy: stray.length > 0 ? words.removeStray(stray) : words.keepOne,
      ...(stray.length > 0 && { mend: dropModifiers(stray, context) }),
      because: found.map((pair) => words.because(...pair)),
    };
  },
};
