import type { Rule } from "./engine/rule";
import { pointedAt, usualDiagnosis } from "./terms/pointed-at";

export const diagnosisAge: Rule = {
  id: "diagnosis-age",
  title: "a diagnosis that does not fit the age",
  severity: "warning",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  sources: ["icd-age"],
  check(context) {
    const { treats, diagnoses } = context.pack;
    const { oldestAge } = diagnoses;
    const { patientAge } = context.claim;
    const limited = pointedAt(context).filter((diagnosis) => Object.hasOwn(oldestAge, diagnosis));
    const found = limited.find((diagnosis) => (patientAge ?? Infinity) > (oldestAge[diagnosis] ?? 0));
    if (!found) return null;
    if (patientAge === null) return { why: "field-empty", slot: { key: "patientAge" } };
    const unread = patientAge === undefined;
    return {
      verdict: unread ? "unsure" : "problem",
      slot: unread ? { key: "patientAge" } : { key: "diagnoses" },
      says: unread
        ? `Age not read; ${found} is valid to age ${oldestAge[found]}.`
        : `${found} is valid to age ${oldestAge[found]}; the patient is ${patientAge}.`,
      remedy: unread
        ? "Check the patient's birth date."
        : `Code the ${treats.condition} that was treated; ${usualDiagnosis(diagnoses)}.`,
      because: [`diagnosis pointed at: ${found}`, `age: ${patientAge ?? "not read"}`],
    };
  },
};
