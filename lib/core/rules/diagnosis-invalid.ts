import { ruleWording } from "../words/en/rules";
import type { Rule, RuleContext } from "./engine/rule";
import { pointedAt } from "./terms/pointed-at";

const { terms } = ruleWording;
const words = ruleWording.diagnosisInvalid;

/** The shape of every ICD-10-CM code. */
const icd10 = /^[A-Z][A-Z0-9][0-9AB](\.[A-Z0-9]{1,4})?$/;

export const diagnosisInvalid: Rule = {
  id: "diagnosis-invalid",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  sources: ["icd-fy2026", "icd-titles", "icd-billable"],
  check(context) {
    const invalid = pointedAt(context).filter((diagnosis) => !isValid(diagnosis, context));
    if (invalid.length === 0) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnoses" },
      says: words.says(invalid),
      remedy: words.remedy(context.pack.diagnoses.usual),
      because: [terms.seen.pointedAt(invalid)],
    };
  },
};

function isValid(diagnosis: string, { claim, pack }: RuleContext): boolean {
  const [category = "", ...parts] = diagnosis.split(".");
  const rest = parts.join(".");
  const { headers } = pack.diagnoses;
  const fourth = Object.hasOwn(headers, category) ? headers[category] : undefined;
  if (fourth !== undefined && rest !== "") return rest.length === 1 && fourth.includes(rest);
  return claim.icdIndicator === "9" || icd10.test(diagnosis);
}
