import type { ComponentChildren } from "preact";
import { type Editing, isLocked, withPayer } from "../../lib/core/preferences/editing";
import type { PayerPreferences } from "../../lib/core/preferences/preferences";
import type { OptionsPayer } from "../../lib/core/view/options-view";
import { wording } from "../../lib/core/view/wording";
import { CheckBox } from "../ui/CheckBox";
import { CheckGroup } from "../ui/CheckGroup";
import { TextField } from "../ui/TextField";
import { anchorOf } from "./anchor-of";
import { OnFile } from "./OnFile";
import { type PayerEditing, PolicyFields, RecognitionFields } from "./PayerFields";
import { PayerRules } from "./PayerRules";

interface PayerFormProps extends Editing {
  payer: OptionsPayer;
  /** What stands at the head instead of what is on file: for a payer of the practice's own, its name and removal. */
  head?: ComponentChildren;
}

/** Everything that can be set for one payer. */
export function PayerForm({ payer, head, prompts, ...editing }: PayerFormProps) {
  const words = wording.options;
  const fields = payerEditing(payer.id, editing);
  const { own, set, lockable } = fields;
  return (
    <section class="cs-payer" id={anchorOf(payer.id)} data-payer={payer.id} aria-label={payer.name}>
      <div class="cs-payer-head">
        <h3>{payer.name}</h3>
        <CheckBox
          asSwitch
          label={words.enabled}
          checked={own.enabled ?? true}
          disabled={lockable("enabled").disabled}
          onChange={(on) => set({ enabled: on ? undefined : false })}
        />
      </div>
      {head ?? <OnFile payer={payer} />}
      <RecognitionFields {...fields} />
      <PolicyFields {...fields} />
      <CheckGroup
        legend={words.requiredPrompts}
        choices={prompts}
        checked={own.requiredPrompts ?? []}
        disabled={lockable("requiredPrompts").disabled}
        onChange={(ids) => set({ requiredPrompts: ids.length > 0 ? ids : undefined })}
      />
      <TextField
        label={words.notes}
        lines={2}
        value={own.notes ?? ""}
        onChange={(text) => set({ notes: text || undefined })}
        {...lockable("notes", words.notesHint)}
      />
      <PayerRules payer={payer.id} prompts={prompts} {...editing} />
    </section>
  );
}

function payerEditing(id: string, { preferences, change, locked }: Omit<Editing, "prompts">): PayerEditing {
  // A control held by policy is shown, so that one sees what holds, but cannot be changed.
  const lockable = (key: keyof PayerPreferences, hint?: string) => {
    const held = isLocked(locked, `payers.${id}.${key}`);
    return { disabled: held, hint: held ? wording.options.locked : hint };
  };
  return {
    // hasOwn: a payer called "constructor" must not find what every object has.
    own: (Object.hasOwn(preferences.payers, id) && preferences.payers[id]) || {},
    set: (changes) => change(withPayer(preferences, id, changes)),
    lockable,
  };
}
