import { useState } from "preact/hooks";
import type { ConditionNames } from "../../lib/core/view/own-rules-view";
import { ownRulesWording as words } from "../../lib/core/view/own-rules-wording";
import { CheckGroup } from "../ui/CheckGroup";
import { Icon } from "../ui/Icon";
import { TextField } from "../ui/TextField";

interface PayerChoiceProps {
  payers: ConditionNames["payers"];
  checked: string[];
  problem: string | null;
  onChange(ids: string[]): void;
}

/** Of more payers than one sees at once, one is found by its name. */
const seenAtOnce = 12;

/** Payers to tick. Those that are ticked stay in sight, whatever is looked for. */
export function PayerChoice({ payers, checked, problem, onChange }: PayerChoiceProps) {
  const [wanted, setWanted] = useState("");
  const isWanted = ({ id, name }: { id: string; name: string }) =>
    checked.includes(id) || name.toLowerCase().includes(wanted.trim().toLowerCase());
  const choices = payers.filter(isWanted).map(({ id, name }) => ({ id, title: name }));
  return (
    <div class="cs-payer-choice" data-invalid={problem ? "" : undefined}>
      {payers.length > seenAtOnce && <TextField label={words.filter} value={wanted} onChange={setWanted} />}
      <CheckGroup legend={words.lists.payer.label} choices={choices} checked={checked} onChange={onChange} />
      {problem && (
        <p class="cs-problem" role="alert">
          <Icon name="error" />
          {problem}
        </p>
      )}
    </div>
  );
}
