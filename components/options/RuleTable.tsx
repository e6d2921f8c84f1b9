import { type Editing, isLocked, withRule } from "../../lib/core/preferences/editing";
import type { RuleSetting } from "../../lib/core/preferences/preferences";
import type { OptionsView } from "../../lib/core/view/options-view";
import { wording } from "../../lib/core/view/wording";
import { SelectField } from "../ui/SelectField";

export type OptionsRule = NonNullable<OptionsView["rules"]>[number];

/** Every rule with the weight that the practice gives it, for every payer. */
export function RuleTable({ rules = [], preferences, change, locked }: Editing) {
  return (
    <ul class="cs-rules">
      {rules.map((rule) => (
        <RuleWeight
          key={rule.id}
          rule={rule}
          unset={wording.options.ruleDefault(wording.severity[rule.severity])}
          setting={Object.hasOwn(preferences.rules, rule.id) ? preferences.rules[rule.id] : undefined}
          held={isLocked(locked, `rules.${rule.id}`)}
          onChange={(setting) => change(withRule(preferences, rule.id, setting))}
        />
      ))}
    </ul>
  );
}

interface RuleWeightProps {
  rule: OptionsRule;
  /** What holds while nothing is set, in words. */
  unset: string;
  setting: RuleSetting | undefined;
  held: boolean;
  onChange(setting: RuleSetting | undefined): void;
}

/** One rule's weight. What holds unset stays a choice of its own: setting it explicitly would outlast a change of ours. */
export function RuleWeight({ rule, unset, setting, held, onChange }: RuleWeightProps) {
  const { severity, options } = wording;
  const choices: [RuleSetting | "", string][] = [
    ["", unset],
    ["error", severity.error],
    ["warning", severity.warning],
    ["info", severity.info],
    ["off", options.off],
  ];
  return (
    <li data-rule={rule.id}>
      <SelectField
        label={rule.title}
        choices={choices}
        value={setting ?? ""}
        disabled={held}
        hint={held ? options.locked : undefined}
        onChange={(chosen) => onChange(chosen || undefined)}
      />
    </li>
  );
}
