import {
  type DocumentationChanges,
  type Editing,
  isLocked,
  withDocumentation,
} from "../../lib/core/preferences/editing";
import type { DocumentationPreferences } from "../../lib/core/preferences/preferences";
import type { OptionsView } from "../../lib/core/view/options-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { CheckGroup } from "../ui/CheckGroup";
import { TextField } from "../ui/TextField";
import { OwnPromptList } from "./OwnPromptList";
import { SettingOrigin } from "./SettingOrigin";

interface DocumentationFormProps extends Omit<Editing, "rules"> {
  templates: NonNullable<OptionsView["templates"]>;
}

/** What every note must hold, prompts of the practice's own, and the texts that ask for what is missing. */
export function DocumentationForm({ templates, ...editing }: DocumentationFormProps) {
  const { preferences, change, prompts, locked } = editing;
  const words = optionsWording.documentation;
  const own: DocumentationPreferences = preferences.documentation ?? {};
  const set = (changes: DocumentationChanges) => change(withDocumentation(preferences, changes));
  const held = (key: string) => isLocked(locked, `documentation.${key}`);
  const markOf = (key: keyof DocumentationPreferences, title: string) => (
    <SettingOrigin title={title} path={["documentation", key]} editing={editing} />
  );
  return (
    <div class="cs-form cs-documentation">
      <div class="cs-layered">
        <CheckGroup
          legend={words.required}
          choices={prompts}
          checked={own.requiredPrompts ?? []}
          disabled={held("requiredPrompts")}
          onChange={(ids) => set({ requiredPrompts: ids.length > 0 ? ids : undefined })}
        />
        {markOf("requiredPrompts", words.required)}
      </div>
      <div class="cs-layered">
        <OwnPromptList own={own.prompts ?? {}} disabled={held("prompts")} set={set} />
        {markOf("prompts", words.own)}
      </div>
      {(["query", "skeleton"] as const).map((key) => (
        <div key={key} class="cs-template cs-layered">
          <TextField
            label={words[key]}
            hint={held(key) ? optionsWording.locked : words.placeholder(templates[key].placeholder)}
            lines={key === "query" ? 12 : 4}
            value={own[key] ?? templates[key].text}
            disabled={held(key)}
            onChange={(text) => set({ [key]: text === templates[key].text ? undefined : text })}
          />
          {markOf(key, words[key])}
        </div>
      ))}
    </div>
  );
}
