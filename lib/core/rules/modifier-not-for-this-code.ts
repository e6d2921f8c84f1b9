import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { dropModifiers } from "./terms/mends";

const { terms } = ruleWording;
const words = ruleWording.modifierNotForThisCode;

export const modifierNotForThisCode: Rule = {
  id: "modifier-not-for-this-code",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-modifiers", "cms-pfs-2026-07", "claimside-advice"],
  check({ line, index, pack }) {
    const wrong = (line.modifiers ?? []).filter((modifier) => pack.modifiersNotForThisCode.has(modifier));
    if (wrong.length === 0) return null;
    const ofVisits = wrong.filter((modifier) => ["24", "25", "57"].includes(modifier));
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: words.says(wrong, pack.code),
      remedy: words.remedy(wrong, ofVisits),
      mend: dropModifiers(wrong, { line, index }),
      because: [terms.seen.modifiers(line.modifiers?.join(" ") ?? "")],
    };
  },
};
