import { type Editing, isLocked, withPayerRule } from "../../lib/core/preferences/editing";
import { wording } from "../../lib/core/view/wording";
import { Reveal } from "../ui/Reveal";
import { RuleWeight } from "./RuleTable";

/** The rules' weight for one payer, folded: for most payers what holds for every payer is right. */
export function PayerRules({ payer, rules = [], preferences, change, locked }: Editing & { payer: string }) {
  const own = (Object.hasOwn(preferences.payers, payer) && preferences.payers[payer]?.rules) || {};
  const { options, severity } = wording;
  const inWords = (setting: keyof typeof severity | "off") => (setting === "off" ? options.off : severity[setting]);
  if (rules.length === 0) return null;
  return (
    <Reveal label={options.payerRules(Object.keys(own).length)}>
      <ul class="cs-rules">
        {rules.map((rule) => (
          <RuleWeight
            key={rule.id}
            rule={rule}
            unset={options.payerRuleDefault(inWords(preferences.rules[rule.id] ?? rule.severity))}
            setting={Object.hasOwn(own, rule.id) ? own[rule.id] : undefined}
            held={isLocked(locked, `payers.${payer}.rules.${rule.id}`)}
            onChange={(setting) => change(withPayerRule(preferences, payer, rule.id, setting))}
          />
        ))}
      </ul>
    </Reveal>
  );
}
