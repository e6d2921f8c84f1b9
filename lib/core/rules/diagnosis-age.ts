import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";
import { pointedAt, usualDiagnosis } from "./terms/pointed-at";

const { terms } = ruleWording;
const words = ruleWording.diagnosisAge;

export const diagnosisAge: Rule = {
  id: "diagnosis-age",
  get title() {
    return words.title;
  },
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
    const oldest = String(oldestAge[found]);
    return {
      verdict: unread ? "unsure" : "problem",
      slot: unread ? { key: "patientAge" } : { key: "diagnoses" },
      says: unread ? words.unsure(found, oldest) : words.says(found, oldest, String(patientAge)),
      remedy: unread ? words.check : words.remedy(told(treats.condition), usualDiagnosis(diagnoses)),
      because: [terms.seen.pointedAt([found]), words.age(String(patientAge ?? terms.notRead))],
    };
  },
};
