import type { Rule } from "./engine/rule";

const conflicts: readonly (readonly [string, string])[] = [
  ["GY", "GZ"],
  ["GA", "GZ"],
  ["GA", "GY"],
];

export const abnModifierConflict: Rule = {
  id: "abn-modifier-conflict",
  title: "notice modifiers that contradict each other",
  severity: "error",
  needs: [],
  sources: ["cms-modifiers", "gy-gz-conflict", "claimside-advice"],
  check({ line }) {
    const found = conflicts.filter((pair) => pair.every((modifier) => line.modifiers?.includes(modifier)));
    if (found.length === 0) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: `${found.map((pair) => pair.join(" with ")).join(" and ")} contradicts itself.`,
      remedy: "Keep one: GA with a signed notice, GZ without one, GY for what is excluded by law.",
      because: [`modifiers: ${line.modifiers?.join(" ")}`],
    };
  },
};
