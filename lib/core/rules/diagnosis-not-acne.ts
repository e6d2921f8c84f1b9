import type { Rule } from "./engine/rule";
import { familyPointedAt, pointedAt } from "./terms/pointed-at";
import { fewWords, joinWords, verbFor } from "./terms/words";

export const diagnosisNotAcne: Rule = {
  id: "diagnosis-not-acne",
  title: "no acne diagnosis",
  severity: "warning",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  follows: ["icd-indicator", "diagnosis-invalid", "diagnosis-cosmetic"],
  sources: ["icd-titles", "claimside-advice"],
  check(context) {
    const { code, treats } = context.pack;
    const diagnoses = pointedAt(context);
    if (diagnoses.length === 0 || familyPointedAt(context).length > 0) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnosisPointers" },
      says: `${fewWords(diagnoses)} ${verbFor(diagnoses, "is", "are")} not ${treats.condition}, which ${code} treats.`,
      remedy: `Point at the ${treats.condition} diagnosis, or bill the code that fits what was treated.`,
      because: [`diagnosis pointed at: ${joinWords(diagnoses)}`],
    };
  },
};
