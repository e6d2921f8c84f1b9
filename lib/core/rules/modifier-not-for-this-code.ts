import type { Rule } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { fewWords, joinWords, verbFor } from "./terms/words";

export const modifierNotForThisCode: Rule = {
  id: "modifier-not-for-this-code",
  title: "a modifier that cannot stand on this code",
  severity: "error",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-modifiers", "cms-pfs-2026-07", "claimside-advice"],
  check({ line, index, pack }) {
    const wrong = (line.modifiers ?? []).filter((modifier) => pack.modifiersNotForThisCode.has(modifier));
    if (wrong.length === 0) return null;
    const ofVisits = wrong.filter((modifier) => ["24", "25", "57"].includes(modifier));
    const where =
      ofVisits.length > 0
        ? `; ${joinWords(ofVisits)} ${verbFor(ofVisits, "belongs", "belong")} to a visit's line, if anywhere`
        : "";
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: `${fewWords(wrong)} cannot stand on the line of ${pack.code}.`,
      remedy: `Remove ${joinWords(wrong)} from this line${where}.`,
      mend: dropModifiers(wrong, { line, index }),
      because: [`modifiers: ${line.modifiers?.join(" ")}`],
    };
  },
};
