import { useState } from "preact/hooks";
import { type Editing, isLocked, withoutPayer, withPayer } from "../../lib/core/preferences/editing";
import { ownPayers } from "../../lib/core/preferences/own-payer-id";
import type { PayerPreferences } from "../../lib/core/preferences/preferences";
import type { OptionsPayer } from "../../lib/core/view/options-view";
import { wording } from "../../lib/core/view/wording";
import { TextField } from "../ui/TextField";
import { AddPayer } from "./AddPayer";
import { PayerForm } from "./PayerForm";

interface OwnPayersProps extends Editing {
  productPayers: OptionsPayer[];
}

/** The practice's own payers: add, set, remove, and take a removal back. */
export function OwnPayers({ productPayers, ...editing }: OwnPayersProps) {
  const { preferences, change } = editing;
  const [removed, setRemoved] = useState<{ id: string; name: string; settings: PayerPreferences } | null>(null);
  const own = ownPayers(preferences);
  const words = wording.options;

  // No question before, but a way back after: years of notes must not hang on one hurried click.
  const remove = (id: string, name: string) => {
    setRemoved({ id, name, settings: preferences.payers[id] ?? {} });
    change(withoutPayer(preferences, id));
  };
  const undo = () => {
    if (removed) change(withPayer(preferences, removed.id, removed.settings));
    setRemoved(null);
  };

  return (
    <>
      {own.length === 0 && <p class="cs-none">{words.noOwnPayers}</p>}
      {own.map(({ id, name }) => (
        <PayerForm
          key={id}
          payer={{ id, name, aliases: [], ids: [], onFile: [] }}
          head={<OwnPayerHead id={id} name={name} onRemove={() => remove(id, name)} {...editing} />}
          {...editing}
        />
      ))}
      <p class="cs-removed" role="status">
        {removed && words.removed(removed.name)}{" "}
        {removed && (
          <button type="button" class="cs-quiet-button" onClick={undo}>
            {words.undo}
          </button>
        )}
      </p>
      <AddPayer productPayers={productPayers} preferences={preferences} change={change} />
    </>
  );
}

interface OwnPayerHeadProps extends Editing {
  id: string;
  name: string;
  onRemove(): void;
}

function OwnPayerHead({ id, name, onRemove, preferences, change, locked }: OwnPayerHeadProps) {
  const words = wording.options;
  const held = isLocked(locked, `payers.${id}.name`);
  return (
    <div class="cs-own-head">
      <TextField
        label={words.payerName}
        value={name}
        disabled={held}
        check={(text) => (text.trim() === "" ? words.payerNameEmpty : null)}
        onChange={(text) => change(withPayer(preferences, id, { name: text.trim() }))}
      />
      <button type="button" class="cs-button" disabled={held} onClick={onRemove}>
        {words.remove(name)}
      </button>
    </div>
  );
}
