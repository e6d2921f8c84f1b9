import type { Claim } from "../claim/claim";
import type { CodePack } from "../knowledge/code-pack";
import { kindOfPayer } from "../knowledge/payer-kind";
import { payerFile } from "../knowledge/payers";
import { policyOf } from "../knowledge/policy";
import type { RecognisedPayer } from "../knowledge/recognise-payer";
import type { PayerPreferences } from "../preferences/preferences";
import { inLanguage, told } from "../words/facts";
import { payerLink } from "./options-links";
import { payerSettingRows } from "./payer-settings-view";
import { answerView } from "./question-views";
import type { FactView, PayerView } from "./sidebar-view";

/** Who pays, what is on file for it, and what the practice has set, which stands over it. */
export function payerView(
  payer: RecognisedPayer,
  pack: CodePack,
  settings: PayerPreferences,
  claim: Claim,
  today: string,
): PayerView {
  const silent = settings.enabled === false;
  const served = claim.lines.find(({ code }) => code === pack.code)?.dateFrom;
  const facts = silent ? [] : [...factsOnFile(payer), ...answersFor(payer, pack, claim)];
  return {
    id: payer.id,
    name: payer.name ?? payer.onForm,
    onForm: payer.onForm ?? (payer.id && claim.insuranceType ? `Insurance type: ${claim.insuranceType}` : null),
    link: payer.id === null && payer.onForm === null ? null : payerLink(payer, claim),
    coverage: silent ? switchedOff(payer) : coverage(payer, pack),
    facts: [...facts, authorizationFact],
    preferences: payerSettingRows(settings, { code: pack.code, served, today }),
    ...(settings.notes && { notes: settings.notes }),
    ...(settings.lookAgainOn && settings.lookAgainOn <= today && { isDue: true as const }),
  };
}

function factsOnFile({ file, plan }: RecognisedPayer): FactView[] {
  const facts = inLanguage(payerFile(file)?.facts ?? []);
  return facts.flatMap(({ plans, ...fact }) => (plans?.includes(plan) === false ? [] : [{ ...fact, onFile: true }]));
}

/** What a coder's questions are answered for this kind of payer, recognised or not. */
function answersFor(payer: RecognisedPayer, pack: CodePack, { insuranceType }: Claim): FactView[] {
  const kind = kindOfPayer(payer, insuranceType);
  const answers = pack.questions.flatMap((question) => question.answers);
  return answers.filter((answer) => answer.payer && answer.payer === kind).map(answerView);
}

const authorizationFact: FactView = {
  label: "Prior authorization",
  value: "Not on file.",
  onFile: false,
  note: "Look in the payer's own authorization tool, then set it for this payer.",
  sources: [],
};

function coverage(payer: RecognisedPayer, pack: CodePack): FactView {
  const policy = policyOf(payer, pack);
  const plan = payerFile(payer.file)?.plans.find(({ id }) => id === payer.plan);
  if (policy) {
    const note = "Verify with the payer before you rely on it.";
    return { label: "Coverage", value: told(policy.says), onFile: true, note, sources: policy.sources };
  }
  const who = payer.name
    ? `for ${payer.name}${plan ? ` (${told(plan.name)})` : ""}`
    : "because no payer was recognised";
  const note = "Look in the payer's medical policies or ask for its coverage of the code in writing.";
  return { label: "Coverage", value: `Not on file ${who}.`, onFile: false, note, sources: [] };
}

function switchedOff(payer: RecognisedPayer): FactView {
  const value = `Guidance for ${payer.name ?? "this payer"} is switched off by your practice.`;
  return { label: "Coverage", value, onFile: false, sources: [] };
}
