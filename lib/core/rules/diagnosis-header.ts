import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { pointedAt } from "./terms/pointed-at";

const { terms } = ruleWording;
const words = ruleWording.diagnosisHeader;

export const diagnosisHeader: Rule = {
  id: "diagnosis-header",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  sources: ["icd-titles", "icd-billable"],
  check(context) {
    const { headers } = context.pack.diagnoses;
    const found = pointedAt(context).filter((diagnosis) => Object.hasOwn(headers, diagnosis));
    if (found.length === 0) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnoses" },
      says: words.says(found),
      remedy: words.remedy(found.map((header) => `${header}.${headers[header]?.[0]}`)),
      because: [terms.seen.pointedAt(found)],
    };
  },
};
