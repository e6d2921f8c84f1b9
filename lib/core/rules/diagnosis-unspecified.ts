import type { Rule } from "./engine/rule";
import { familyPointedAt, usualDiagnosis } from "./terms/pointed-at";
import { fewWords, joinWords, verbFor } from "./terms/words";

export const diagnosisUnspecified: Rule = {
  id: "diagnosis-unspecified",
  title: "an unspecified diagnosis",
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
      says: `${fewWords(family)} ${verbFor(family, "does", "do")} not name the kind of ${treats.condition}. It is valid all the same.`,
      remedy: `If the note names the kind, code it: ${usualDiagnosis(diagnoses)}.`,
      because: [`diagnosis pointed at: ${joinWords(family)}`],
    };
  },
};
