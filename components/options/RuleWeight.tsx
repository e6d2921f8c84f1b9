import type { RuleSetting } from "../../lib/core/preferences/preferences";
import { optionsWording as options } from "../../lib/core/words/en/options";
import { wording } from "../../lib/core/words/en/sidebar";
import { Segments } from "../ui/Segments";

interface RuleWeightProps {
  /** What is weighed, for whom. */
  legend: string;
  /** What holds while nothing is set, in words. */
  unset: string;
  setting: RuleSetting | undefined;
  disabled: boolean;
  onChange(setting: RuleSetting | undefined): void;
}

/** One rule's weight. What holds unset stays a choice of its own: setting it explicitly would outlast a change of ours. */
export function RuleWeight({ legend, unset, setting, disabled, onChange }: RuleWeightProps) {
  const { severity } = wording;
  return (
    <Segments
      legend={legend}
      choices={[
        ["", unset],
        ["error", severity.error],
        ["warning", severity.warning],
        ["info", severity.info],
        ["off", options.off],
      ]}
      value={setting ?? ""}
      disabled={disabled}
      onChange={(chosen) => onChange(chosen || undefined)}
    />
  );
}
