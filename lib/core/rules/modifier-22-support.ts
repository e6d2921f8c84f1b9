import type { Rule } from "./engine/rule";

export const modifier22Support: Rule = {
  id: "modifier-22-support",
  title: "22 without its support",
  severity: "warning",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-modifiers", "modifier-22-demands", "claimside-advice"],
  check({ line, pack }) {
    if (!line.modifiers?.includes("22")) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: `22 claims substantially more work than usual. The number of ${pack.treats.parts} alone does not support it.`,
      remedy: "Have a short statement of the difference and the procedure report ready, or remove 22.",
      because: ["modifiers: 22"],
    };
  },
};
