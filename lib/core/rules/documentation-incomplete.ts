import { counted } from "../values/counted";
import type { Rule } from "./engine/rule";
import { verbFor } from "./terms/words";

export const documentationIncomplete: Rule = {
  id: "documentation-incomplete",
  title: "a note without what this payer asks for",
  severity: "warning",
  needs: [],
  looksAt: ["note"],
  once: true,
  sources: ["practice-preferences"],
  check({ pack, settings, ticks }) {
    if (!ticks) return { why: "note-not-read" };
    const required = pack.prompts.filter(({ id }) => settings.requiredPrompts?.includes(id));
    if (required.length === 0) return { why: "not-asked" };
    const lacking = required.filter(({ id }) => ticks.find(({ prompt }) => prompt === id)?.state !== "documented");
    if (lacking.length === 0) return null;
    const titles = lacking.map(({ title }) => title);
    return {
      verdict: "problem",
      slot: { key: "note" },
      says: `${counted(titles.length, "required prompt")} ${verbFor(titles, "is", "are")} not documented in the note. Required as your practice has set in the options: ${titles.join("; ")}.`,
      remedy: "Ask the clinician whether it was so, and have the note say it before the claim is sent.",
      link: "note",
      because: lacking.map(({ id }) => `${id}: ${ticks.find(({ prompt }) => prompt === id)?.state ?? "missing"}`),
    };
  },
};
