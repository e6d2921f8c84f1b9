import type { Rule } from "./engine/rule";
import { payerSkip } from "./terms/payer-skip";
import { pointedAt } from "./terms/pointed-at";
import { fewWords, joinWords, verbFor } from "./terms/words";

export const payerDiagnosis: Rule = {
  id: "payer-diagnosis",
  title: "a diagnosis that this payer does not take",
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
    const name = context.payer.name ?? "this payer";
    return {
      verdict: "problem",
      slot: { key: "diagnosisPointers" },
      says: `${fewWords(found)} ${verbFor(found, "is", "are")} not taken by ${name}. Your practice has set so in the options.`,
      remedy: hasAccepted
        ? "Point at the diagnosis that the note supports, or look at the payer's policy again."
        : `Where the note supports it, point at one that is taken: ${joinWords(accepted)}.`,
      link: "payer",
      because: [`diagnosis pointed at: ${joinWords(diagnoses)}`, `set in the options: ${inWords(accepted, refused)}`],
    };
  },
};

/** Whether one of the codes is this diagnosis, or its beginning. */
function isOf(codes: readonly string[], diagnosis: string): boolean {
  return codes.some((code) => diagnosis === code || diagnosis.startsWith(code.includes(".") ? code : `${code}.`));
}

function inWords(accepted: readonly string[], refused: readonly string[]): string {
  const parts = [
    accepted.length > 0 && `taken: ${joinWords(accepted)}`,
    refused.length > 0 && `not taken: ${joinWords(refused)}`,
  ];
  return parts.filter(Boolean).join("; ");
}
