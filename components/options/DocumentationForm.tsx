import {
  type DocumentationChanges,
  type Editing,
  isLocked,
  withDocumentation,
} from "../../lib/core/preferences/editing";
import type { DocumentationPreferences } from "../../lib/core/preferences/preferences";
import type { OptionsView } from "../../lib/core/view/options-view";
import { wording } from "../../lib/core/view/wording";
import { CheckGroup } from "../ui/CheckGroup";
import { TextField } from "../ui/TextField";
import { OwnPromptList } from "./OwnPromptList";

interface DocumentationFormProps extends Omit<Editing, "rules"> {
  templates: NonNullable<OptionsView["templates"]>;
}

/** What every note must hold, prompts of the practice's own, and the texts that ask for what is missing. */
export function DocumentationForm({ templates, ...editing }: DocumentationFormProps) {
  const { preferences, change, prompts, locked } = editing;
  const words = wording.options.documentation;
  const own: DocumentationPreferences = preferences.documentation ?? {};
  const set = (changes: DocumentationChanges) => change(withDocumentation(preferences, changes));
  const held = (key: string) => isLocked(locked, `documentation.${key}`);
  return (
    <div class="cs-form cs-documentation">
      <CheckGroup
        legend={words.required}
        choices={prompts}
        checked={own.requiredPrompts ?? []}
        disabled={held("requiredPrompts")}
        onChange={(ids) => set({ requiredPrompts: ids.length > 0 ? ids : undefined })}
      />
      <OwnPromptList own={own.prompts ?? {}} disabled={held("prompts")} set={set} />
      {(["query", "skeleton"] as const).map((key) => (
        <div key={key} class="cs-template">
          <TextField
            label={words[key]}
            hint={held(key) ? wording.options.locked : words.placeholder(templates[key].placeholder)}
            lines={key === "query" ? 12 : 4}
            value={own[key] ?? templates[key].text}
            disabled={held(key)}
            onChange={(text) => set({ [key]: text === templates[key].text ? undefined : text })}
          />
          {own[key] !== undefined && !held(key) && (
            <button type="button" class="cs-button" onClick={() => set({ [key]: undefined })}>
              {words.reset}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
