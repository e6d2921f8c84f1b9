import { policyOf } from "../knowledge/policy";
import type { Judgement, Rule, RuleContext } from "./engine/rule";
import { payerSkip } from "./terms/payer-skip";

export const payerNotCovered: Rule = {
  id: "payer-not-covered",
  title: "not covered by this payer",
  severity: "warning",
  needs: [],
  looksAt: ["payer"],
  once: true,
  sources: ["aetna-cpb-0251", "aetna-cpb-0251-update", "ibx-11-08-29e", "hcsc-the801-028", "practice-preferences"],
  check(context) {
    const { payer, pack, settings, payerEnabled } = context;
    if (!payerEnabled) return payerSkip(context, "payer-off");
    if (settings.coverage === "covered") return null;
    if (settings.coverage === "not-covered" || settings.coverage === "cosmetic") return setByPractice(context);
    const policy = policyOf(payer, pack);
    if (!policy) return payerSkip(context, "not-on-file");
    if (policy.stance === "covered") return null;
    return {
      verdict: "problem",
      slot: { key: "payer" },
      says: policy.says,
      remedy: "Verify with the payer before treatment, and tell the patient in writing what it may cost.",
      because: [`payer: ${payer.onForm}`, `on file: ${policy.stance}`],
      sources: policy.sources,
    };
  },
};

function setByPractice({ payer, pack, settings }: RuleContext): Judgement {
  const stance = settings.coverage === "cosmetic" ? "cosmetic" : "not covered";
  return {
    verdict: "problem",
    slot: { key: "payer" },
    says: `Your practice has ${pack.code} as ${stance} for this payer. It is set in the options for ${payer.name}.`,
    remedy: "Tell the patient in writing what it may cost, and bill as agreed.",
    link: "payer",
    because: [`payer: ${payer.onForm ?? payer.name}`, `set in the options: ${settings.coverage}`],
    sources: ["practice-preferences"],
  };
}
