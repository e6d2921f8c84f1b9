import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { joinWords } from "./terms/words";

export const sideModifier: Rule = {
  id: "side-modifier",
  title: "a side on a code that has none",
  severity: "warning",
  needs: [],
  sources: ["cms-pfs-2026-07", "claimside-advice"],
  check({ line, pack }) {
    const sides = carried(line, ["LT", "RT"]);
    if (sides.length === 0) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: `${joinWords(sides)} names a side, but ${pack.code} has none.`,
      remedy: `Remove ${joinWords(sides)}; where a different site must be told apart, XS does it.`,
      because: [`modifiers: ${line.modifiers?.join(" ")}`],
    };
  },
};
