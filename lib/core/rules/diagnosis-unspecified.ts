import type { Rule } from "./rule";
import { familyPointedAt } from "./terms/pointed-at";
import { joinWords } from "./terms/words";

export const diagnosisUnspecified: Rule = {
  id: "diagnosis-unspecified",
  title: "an unspecified diagnosis",
  severity: "info",
  needs: [],
  sources: ["icd-titles", "claimside-advice"],
  check(context) {
    const { unspecified } = context.pack.diagnoses;
    const family = familyPointedAt(context);
    if (family.length === 0 || !family.every((diagnosis) => unspecified.has(diagnosis))) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnoses" },
      says: `${joinWords(family)} is valid but says nothing of the kind of acne.`,
      remedy: "If the note names the kind, code it: L70.0 is acne vulgaris.",
      because: [`diagnosis pointed at: ${joinWords(family)}`],
    };
  },
};
