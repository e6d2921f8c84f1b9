import type { RuleSetting } from "../../lib/core/preferences/preferences";
import type { OptionsView } from "../../lib/core/view/options-view";
import { wording } from "../../lib/core/view/wording";
import { SelectField } from "../ui/SelectField";
import { type Editing, isLocked, withRule } from "./editing";

interface RuleTableProps extends Editing {
  rules: NonNullable<OptionsView["rules"]>;
}

/** Every rule with the weight that the practice gives it. */
export function RuleTable({ rules, preferences, change, locked }: RuleTableProps) {
  const words = wording.options;
  return (
    <ul class="cs-rules">
      {rules.map(({ id, title, severity }) => {
        // What is delivered stays a choice of its own: setting it explicitly would outlast a change of ours.
        const choices: [RuleSetting | "", string][] = [
          ["", words.ruleDefault(wording.severity[severity])],
          ["error", wording.severity.error],
          ["warning", wording.severity.warning],
          ["info", wording.severity.info],
          ["off", words.off],
        ];
        const held = isLocked(locked, `rules.${id}`);
        return (
          <li key={id} data-rule={id}>
            <SelectField
              label={title}
              choices={choices}
              value={(Object.hasOwn(preferences.rules, id) && preferences.rules[id]) || ""}
              disabled={held}
              hint={held ? words.locked : undefined}
              onChange={(setting) => change(withRule(preferences, id, setting || undefined))}
            />
          </li>
        );
      })}
    </ul>
  );
}
