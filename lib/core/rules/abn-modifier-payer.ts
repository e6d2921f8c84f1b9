import type { Judgement, Rule, RuleContext } from "./engine/rule";
import { isMedicarePlan, namesPayer } from "./terms/medicare";
import { dropModifiers } from "./terms/mends";
import { carried } from "./terms/modifiers";
import { noticeModifiers, strayNotices } from "./terms/notices";
import { joinWords, verbFor } from "./terms/words";

export const abnModifierPayer: Rule = {
  id: "abn-modifier-payer",
  title: "a Medicare notice modifier for another payer",
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
  const [names, plan] = [joinWords(stray), isMedicarePlan(context)];
  return {
    verdict: "problem",
    slot: { key: "modifiers" },
    says: `${names} ${verbFor(stray, "belongs", "belong")} on claims for Original Medicare only.`,
    remedy: plan
      ? `Remove ${names}; a Medicare Advantage plan is asked for an organization determination before the service.`
      : `Remove ${names}.`,
    mend: dropModifiers(stray, context),
    because: [`modifiers: ${names}`, `payer: ${context.payer.onForm ?? context.claim.insuranceType}`],
    ...(plan && { sources: ["cms-modifiers", "organization-determination"] }),
  };
}

function unsure(notices: string[]): Judgement {
  const names = joinWords(notices);
  return {
    verdict: "unsure",
    slot: { key: "payer" },
    says: `Payer and insurance type not read: ${names} ${verbFor(notices, "is", "are")} Medicare's.`,
    remedy: `Check that the claim is for Medicare, or remove ${names}.`,
    because: [`modifiers: ${names}`, "payer: not read"],
  };
}
