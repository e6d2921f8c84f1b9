import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";
import { familyPointedAt } from "./terms/pointed-at";

const { terms } = ruleWording;
const words = ruleWording.diagnosisUnusual;

export const diagnosisUnusual: Rule = {
  id: "diagnosis-unusual",
  get title() {
    return words.title;
  },
  severity: "info",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  sources: ["icd-titles", "claimside-advice"],
  check(context) {
    const { unusual, titles } = context.pack.diagnoses;
    const family = familyPointedAt(context);
    if (family.length === 0 || !family.every((diagnosis) => unusual.has(diagnosis))) return null;
    const named = family.map((diagnosis) => `${diagnosis} (${told(titles[diagnosis] ?? "")})`);
    return {
      verdict: "problem",
      slot: { key: "diagnoses" },
      says: words.says(family, context.pack.code),
      remedy: words.remedy,
      because: [terms.seen.pointedAt(named)],
    };
  },
};
