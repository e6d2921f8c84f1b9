import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";

const words = ruleWording.documentationIncomplete;

export const documentationIncomplete: Rule = {
  id: "documentation-incomplete",
  get title() {
    return words.title;
  },
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
    return {
      verdict: "problem",
      slot: { key: "note" },
      says: words.says(lacking.map(({ title }) => told(title))),
      remedy: words.remedy,
      link: "note",
      because: lacking.map(
        ({ id }) => `${id}: ${ruleWording.own.states[ticks.find(({ prompt }) => prompt === id)?.state ?? "missing"]}`,
      ),
    };
  },
};
