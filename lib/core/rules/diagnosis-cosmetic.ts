import type { Rule } from "./engine/rule";
import { pointedAt } from "./terms/pointed-at";
import { fewWords, joinWords, verbFor } from "./terms/words";

export const diagnosisCosmetic: Rule = {
  id: "diagnosis-cosmetic",
  title: "a cosmetic diagnosis",
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
      says: `${fewWords(cosmetic)} ${verbFor(cosmetic, "says", "say")} that the service was cosmetic. Expect a denial.`,
      remedy: `If it was not cosmetic, take ${joinWords(cosmetic)} off this line; if it was, bill the patient as agreed.`,
      because: [`diagnosis pointed at: ${joinWords(cosmetic)}`],
    };
  },
};
