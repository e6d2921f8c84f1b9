import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { pointedAt } from "./terms/pointed-at";

const { terms } = ruleWording;
const words = ruleWording.diagnosisCosmetic;

export const diagnosisCosmetic: Rule = {
  id: "diagnosis-cosmetic",
  get title() {
    return words.title;
  },
  severity: "warning",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  sources: ["wps-cosmetic"],
  check(context) {
    const cosmetic = pointedAt(context).filter((diagnosis) => context.pack.diagnoses.cosmetic.has(diagnosis));
    if (cosmetic.length === 0) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnosisPointers" },
      says: words.says(cosmetic),
      remedy: words.remedy(cosmetic),
      because: [terms.seen.pointedAt(cosmetic)],
    };
  },
};
