import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";

const { terms } = ruleWording;
const words = ruleWording.modifier22Support;

export const modifier22Support: Rule = {
  id: "modifier-22-support",
  get title() {
    return words.title;
  },
  severity: "warning",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-modifiers", "modifier-22-demands", "claimside-advice"],
  check({ line, pack }) {
    if (!line.modifiers?.includes("22")) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: words.says(told(pack.treats.parts)),
      remedy: words.remedy,
      because: [terms.seen.modifiers("22")],
    };
  },
};
