import type { Editing } from "../../lib/core/preferences/editing";
import { optionsWording } from "../../lib/core/words/en/options";
import { CheckGroup } from "../ui/CheckGroup";
import type { PayerEditing } from "./payer-editing";

/** What a note must hold for this payer. */
export function PayerPrompts({ prompts, own, set, lockable }: PayerEditing & Pick<Editing, "prompts">) {
  const words = optionsWording;
  const { disabled, hint } = lockable("requiredPrompts", words.requiredHint);
  return (
    <>
      <p class="cs-intro">{hint}</p>
      <CheckGroup
        legend={words.requiredPrompts}
        choices={prompts}
        checked={own.requiredPrompts ?? []}
        disabled={disabled}
        onChange={(ids) => set({ requiredPrompts: ids.length > 0 ? ids : undefined })}
      />
    </>
  );
}
