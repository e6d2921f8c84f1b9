import { policyOf } from "../knowledge/policy";
import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Judgement, Rule, RuleContext } from "./engine/rule";
import { payerSkip } from "./terms/payer-skip";

const { terms } = ruleWording;
const words = ruleWording.payerNotCovered;

export const payerNotCovered: Rule = {
  id: "payer-not-covered",
  get title() {
    return words.title;
  },
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
      says: told(policy.says),
      remedy: words.remedy,
      because: [terms.seen.payer(payer.onForm ?? ""), words.onFile(words.stances[policy.stance])],
      sources: policy.sources,
    };
  },
};

function setByPractice({ payer, pack, settings }: RuleContext): Judgement {
  const isCosmetic = settings.coverage === "cosmetic";
  const name = payer.name ?? terms.thisPayer;
  return {
    verdict: "problem",
    slot: { key: "payer" },
    says: isCosmetic ? words.setCosmetic(pack.code, name) : words.setNotCovered(pack.code, name),
    remedy: words.setRemedy,
    link: "payer",
    because: [
      terms.seen.payer(payer.onForm ?? name),
      terms.seen.setInOptions(words.stances[isCosmetic ? "cosmetic" : "not-covered"]),
    ],
    sources: ["practice-preferences"],
  };
}
