import { ruleWording } from "../words/en/rules";
import type { Judgement, Rule, RuleContext } from "./engine/rule";
import { isMedicarePlan, namesPayer } from "./terms/medicare";
import { dropModifiers } from "./terms/mends";
import { carried } from "./terms/modifiers";
import { noticeModifiers, strayNotices } from "./terms/notices";
import { joinWords } from "./terms/words";

const { terms } = ruleWording;
const words = ruleWording.abnModifierPayer;

export const abnModifierPayer: Rule = {
  id: "abn-modifier-payer",
  get title() {
    return words.title;
  },
  severity: "warning",
  needs: [],
  looksAt: ["modifiers"],
  follows: ["abn-modifier-conflict"],
  sources: ["cms-modifiers"],
  check(context) {
    const stray = strayNotices(context);
    if (stray.length > 0) return problem(stray, context);
    const notices = carried(context.line, noticeModifiers);
    return namesPayer(context) || notices.length === 0 ? null : unsure(notices);
  },
};

function problem(stray: string[], context: RuleContext): Judgement {
  const plan = isMedicarePlan(context);
  const payer = context.payer.onForm ?? context.claim.insuranceType ?? "";
  return {
    verdict: "problem",
    slot: { key: "modifiers" },
    says: words.says(stray),
    remedy: plan ? words.removeOfPlan(stray) : words.remove(stray),
    mend: dropModifiers(stray, context),
    because: [terms.seen.modifiers(joinWords(stray)), terms.seen.payer(payer)],
    ...(plan && { sources: ["cms-modifiers", "organization-determination"] }),
  };
}

function unsure(notices: string[]): Judgement {
  return {
    verdict: "unsure",
    slot: { key: "payer" },
    says: words.unsure(notices),
    remedy: words.check(notices),
    because: [terms.seen.modifiers(joinWords(notices)), terms.seen.payer(terms.notRead)],
  };
}
