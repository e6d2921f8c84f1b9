import type { Rule } from "./engine/rule";
import { familyPointedAt, usualDiagnosis } from "./terms/pointed-at";
import { joinWords } from "./terms/words";

export const diagnosisUnspecified: Rule = {
  id: "diagnosis-unspecified",
  title: "an unspecified diagnosis",
  severity: "info",
  needs: [],
  sources: ["icd-titles", "claimside-advice"],
  check(context) {
    const { treats, diagnoses } = context.pack;
    const family = familyPointedAt(context);
    if (family.length === 0 || !family.every((diagnosis) => diagnoses.unspecified.has(diagnosis))) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnoses" },
      says: `${joinWords(family)} is valid but says nothing of the kind of ${treats.condition}.`,
      remedy: `If the note names the kind, code it: ${usualDiagnosis(diagnoses)}.`,
      because: [`diagnosis pointed at: ${joinWords(family)}`],
    };
  },
};
