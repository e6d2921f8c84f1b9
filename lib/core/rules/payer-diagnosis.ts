import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { payerSkip } from "./terms/payer-skip";
import { pointedAt } from "./terms/pointed-at";

const { terms } = ruleWording;
const words = ruleWording.payerDiagnosis;

export const payerDiagnosis: Rule = {
  id: "payer-diagnosis",
  get title() {
    return words.title;
  },
  severity: "warning",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  follows: ["diagnosis-not-acne", "diagnosis-header", "diagnosis-invalid", "diagnosis-cosmetic"],
  sources: ["practice-preferences"],
  check(context) {
    const { acceptedDiagnoses: accepted = [], refusedDiagnoses: refused = [] } = context.settings;
    if (accepted.length + refused.length === 0) return payerSkip(context, "not-asked");
    const diagnoses = pointedAt(context);
    const wrong = diagnoses.filter((diagnosis) => isOf(refused, diagnosis));
    const hasAccepted = accepted.length === 0 || diagnoses.some((diagnosis) => isOf(accepted, diagnosis));
    if (diagnoses.length === 0 || (wrong.length === 0 && hasAccepted)) return null;
    const found = wrong.length > 0 ? wrong : diagnoses;
    const name = context.payer.name ?? terms.thisPayer;
    return {
      verdict: "problem",
      slot: { key: "diagnosisPointers" },
      says: words.says(found, name),
      remedy: hasAccepted ? words.pointElsewhere : words.pointAt(accepted),
      link: "payer",
      because: [terms.seen.pointedAt(diagnoses), terms.seen.setInOptions(inWords(accepted, refused))],
    };
  },
};

/** Whether one of the codes is this diagnosis, or its beginning. */
function isOf(codes: readonly string[], diagnosis: string): boolean {
  return codes.some((code) => diagnosis === code || diagnosis.startsWith(code.includes(".") ? code : `${code}.`));
}

function inWords(accepted: readonly string[], refused: readonly string[]): string {
  const parts = [accepted.length > 0 && words.taken(accepted), refused.length > 0 && words.notTaken(refused)];
  return parts.filter(Boolean).join("; ");
}
