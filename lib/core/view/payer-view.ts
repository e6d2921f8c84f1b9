import type { Claim } from "../claim/claim";
import type { CodePack } from "../knowledge/code-pack";
import { kindOfPayer } from "../knowledge/payer-kind";
import { payerFile } from "../knowledge/payers";
import { policyOf } from "../knowledge/policy";
import type { RecognisedPayer } from "../knowledge/recognise-payer";
import type { PayerPreferences } from "../preferences/preferences";
import { viewWording } from "../words/en/view";
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
    onForm:
      payer.onForm ?? (payer.id && claim.insuranceType ? viewWording.payer.insuranceType(claim.insuranceType) : null),
    link: payer.id === null && payer.onForm === null ? null : payerLink(payer, claim),
    coverage: silent ? switchedOff(payer) : coverage(payer, pack),
    facts: [...facts, authorizationFact()],
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

function authorizationFact(): FactView {
  const { authorization: label, notOnFile: value, askTool: note } = viewWording.payer;
  return { label, value, onFile: false, note, sources: [] };
}

function coverage(payer: RecognisedPayer, pack: CodePack): FactView {
  const policy = policyOf(payer, pack);
  const plan = payerFile(payer.file)?.plans.find(({ id }) => id === payer.plan);
  const words = viewWording.payer;
  const label = words.coverage;
  if (policy) return { label, value: told(policy.says), onFile: true, note: words.verify, sources: policy.sources };
  const name = payer.name && `${payer.name}${plan ? ` (${told(plan.name)})` : ""}`;
  const value = name ? words.notOnFileFor(name) : words.notRecognised;
  return { label, value, onFile: false, note: words.askPolicies, sources: [] };
}

function switchedOff(payer: RecognisedPayer): FactView {
  const words = viewWording.payer;
  const value = payer.name === null ? words.offHere : words.off(payer.name);
  return { label: words.coverage, value, onFile: false, sources: [] };
}
