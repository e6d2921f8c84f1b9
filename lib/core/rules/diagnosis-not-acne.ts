import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";
import { familyPointedAt, pointedAt } from "./terms/pointed-at";

const { terms } = ruleWording;
const words = ruleWording.diagnosisNotAcne;

export const diagnosisNotAcne: Rule = {
  id: "diagnosis-not-acne",
  get title() {
    return words.title;
  },
  severity: "warning",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  follows: ["icd-indicator", "diagnosis-invalid", "diagnosis-cosmetic"],
  sources: ["icd-titles", "claimside-advice"],
  check(context) {
    const { code, treats } = context.pack;
    const condition = told(treats.condition);
    const diagnoses = pointedAt(context);
    if (diagnoses.length === 0 || familyPointedAt(context).length > 0) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnosisPointers" },
      says: words.says(diagnoses, condition, code),
      remedy: words.remedy(condition),
      because: [terms.seen.pointedAt(diagnoses)],
    };
  },
};
