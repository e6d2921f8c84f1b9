import { useState } from "preact/hooks";
import type { ConditionNames } from "../../lib/core/view/own-rules-view";
import { ownRulesWording as words } from "../../lib/core/words/en/own-rules";
import { CheckGroup } from "../ui/CheckGroup";
import { Icon } from "../ui/Icon";
import { TextBox } from "../ui/TextBox";

interface PayerChoiceProps {
  payers: ConditionNames["payers"];
  checked: string[];
  problem: string | null;
  onChange(ids: string[]): void;
}

/** So many payers are listed; of more, one is found by its name. */
const seenAtOnce = 12;

/** Payers to tick. Those that are ticked stay in sight, whatever is looked for. */
export function PayerChoice({ payers, checked, problem, onChange }: PayerChoiceProps) {
  const [wanted, setWanted] = useState("");
  const found = payers.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
  const listed = new Set([...checked, ...found.slice(0, seenAtOnce).map(({ id }) => id)]);
  const choices = payers.flatMap(({ id, name }) => (listed.has(id) ? [{ id, title: name }] : []));
  return (
    <div class="cs-payer-choice" data-invalid={problem ? "" : undefined}>
      {payers.length > seenAtOnce && <TextBox label={words.filter} type="search" value={wanted} onInput={setWanted} />}
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
