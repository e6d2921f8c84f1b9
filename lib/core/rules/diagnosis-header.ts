import type { Rule } from "./engine/rule";
import { pointedAt } from "./terms/pointed-at";
import { fewWords, joinWords, verbFor } from "./terms/words";

export const diagnosisHeader: Rule = {
  id: "diagnosis-header",
  title: "a diagnosis category that cannot be billed",
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
      says: `${fewWords(found)} ${verbFor(found, "is a category, not a code", "are categories, not codes")} that can be billed.`,
      remedy: `Add the fourth character: ${found.map((header) => `${header}.${headers[header]?.[0]} and so on`).join(", ")}.`,
      because: [`diagnosis pointed at: ${joinWords(found)}`],
    };
  },
};
