import type { Rule } from "./engine/rule";

export const documentationIncomplete: Rule = {
  id: "documentation-incomplete",
  title: "a note without what this payer asks for",
  severity: "warning",
  needs: [],
  once: true,
  sources: ["practice-preferences"],
  check({ pack, settings, ticks }) {
    if (!ticks) return null;
    const required = pack.prompts.filter(({ id }) => settings.requiredPrompts?.includes(id));
    const lacking = required.filter(({ id }) => ticks.find(({ prompt }) => prompt === id)?.state !== "documented");
    if (lacking.length === 0) return null;
    return {
      verdict: "problem",
      slot: { key: "note" },
      says: `The note does not document what your preferences require: ${lacking.map(({ title }) => title).join("; ")}.`,
      remedy: "Ask the clinician whether it was so, and have the note say it before the claim is sent.",
      because: lacking.map(({ id }) => `${id}: ${ticks.find(({ prompt }) => prompt === id)?.state ?? "missing"}`),
    };
  },
};
