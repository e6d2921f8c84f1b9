import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";
import { familyPointedAt, usualDiagnosis } from "./terms/pointed-at";

const { terms } = ruleWording;
const words = ruleWording.diagnosisUnspecified;

export const diagnosisUnspecified: Rule = {
  id: "diagnosis-unspecified",
  get title() {
    return words.title;
  },
  severity: "info",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  sources: ["icd-titles", "claimside-advice"],
  check(context) {
    const { treats, diagnoses } = context.pack;
    const family = familyPointedAt(context);
    if (family.length === 0 || !family.every((diagnosis) => diagnoses.unspecified.has(diagnosis))) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnoses" },
      says: words.says(family, told(treats.condition)),
      remedy: words.remedy(usualDiagnosis(diagnoses)),
      because: [terms.seen.pointedAt(family)],
    };
  },
};
