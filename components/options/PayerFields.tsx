import type { PayerChanges } from "../../lib/core/preferences/editing";
import type { PayerPreferences } from "../../lib/core/preferences/preferences";
import { wording } from "../../lib/core/view/wording";
import { SelectField } from "../ui/SelectField";
import { TextField } from "../ui/TextField";
import { coverages, distinctModifierChoices, priorAuthorizations } from "./choices";
import { FilingLimit } from "./FilingLimit";
import { joinIds, joinNames, splitIds, splitNames } from "./lists";

/** One payer's settings, and how a control reads, changes and locks them. */
export interface PayerEditing {
  own: PayerPreferences;
  set(changes: PayerChanges): void;
  lockable(key: keyof PayerPreferences, hint?: string): { disabled: boolean; hint: string | undefined };
}

/** By what the payer is known on a form, beside the product's own names and ids. */
export function RecognitionFields({ own, set, lockable }: PayerEditing) {
  const words = wording.options;
  return (
    <div class="cs-form">
      <TextField
        label={words.aliases}
        lines={2}
        value={joinNames(own.aliases)}
        onChange={(text) => set({ aliases: splitNames(text) })}
        {...lockable("aliases", words.aliasesHint)}
      />
      <TextField
        label={words.ids}
        value={joinIds(own.ids)}
        onChange={(text) => set({ ids: splitIds(text) })}
        {...lockable("ids", words.idsHint)}
      />
    </div>
  );
}

/** What the practice knows of the payer's rules. */
export function PolicyFields({ own, set, lockable }: PayerEditing) {
  const words = wording.options;
  return (
    <div class="cs-form" data-short>
      <SelectField
        label={words.coverage}
        choices={coverages}
        value={own.coverage ?? ""}
        onChange={(value) => set({ coverage: value || undefined })}
        {...lockable("coverage")}
      />
      <SelectField
        label={words.priorAuthorization}
        choices={priorAuthorizations}
        value={own.priorAuthorization ?? ""}
        onChange={(value) => set({ priorAuthorization: value || undefined })}
        {...lockable("priorAuthorization")}
      />
      <SelectField
        label={words.distinctModifier}
        choices={distinctModifierChoices}
        value={own.distinctModifier ?? ""}
        onChange={(value) => set({ distinctModifier: value || undefined })}
        {...lockable("distinctModifier")}
      />
      <FilingLimit
        days={own.filingLimitDays}
        onChange={(days) => set({ filingLimitDays: days })}
        {...lockable("filingLimitDays", words.filingLimitHint)}
      />
    </div>
  );
}
