import type { ComponentChild } from "preact";
import { type Editing, isLocked } from "../../lib/core/preferences/editing";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { sidebarWidths } from "../../lib/core/preferences/sidebar-widths";
import { optionsWording } from "../../lib/core/view/options-wording";
import { languageWording } from "../../lib/core/words/en/language";
import type { LanguageSetting } from "../../lib/core/words/language";
import { choicesOf } from "../ui/choices-of";
import { SelectField } from "../ui/SelectField";
import { TextField } from "../ui/TextField";
import { badges, beforeSavingChoices, marksChoices, sides, textSizes, themes, writings } from "./choices";
import { SettingOrigin } from "./SettingOrigin";

interface FieldProps {
  label: string;
  disabled: boolean;
  hint: string | undefined;
}

/** Where the sidebar stands and how it looks. */
export function SidebarForm(editing: Editing) {
  const words = optionsWording;
  const { preferences, change } = editing;
  const { sidebar } = preferences;
  const set = (changes: Partial<Preferences["sidebar"]>) =>
    change({ ...preferences, sidebar: { ...sidebar, ...changes } });
  const layered = layeredIn(editing);
  return (
    <div class="cs-form">
      {layered("language", languageWording.title, (field) => (
        <LanguageField {...field} value={sidebar.language} onChange={(language) => set({ language })} />
      ))}
      {layered("side", words.side, (field) => (
        <SelectField {...field} choices={sides} value={sidebar.side} onChange={(side) => set({ side })} />
      ))}
      {layered("theme", words.theme, (field) => (
        <SelectField {...field} choices={themes} value={sidebar.theme} onChange={(theme) => set({ theme })} />
      ))}
      {layered("width", words.width, (field) => (
        <TextField
          {...field}
          numeric
          value={String(sidebar.width)}
          check={(text) => (isWidth(text) ? null : words.widthProblem(text))}
          onChange={(text) => set({ width: Number(text) })}
        />
      ))}
      {layered("text", words.textSize, (field) => (
        <SelectField {...field} choices={textSizes} value={sidebar.text} onChange={(text) => set({ text })} />
      ))}
      {layered("badge", words.badge, (field) => (
        <SelectField {...field} choices={badges} value={sidebar.badge} onChange={(badge) => set({ badge })} />
      ))}
      {layered("writing", words.writing, (field) => (
        <SelectField {...field} choices={writings} value={sidebar.writing} onChange={(writing) => set({ writing })} />
      ))}
      {layered("marks", words.marks, (field) => (
        <SelectField {...field} choices={marksChoices} value={sidebar.marks} onChange={(marks) => set({ marks })} />
      ))}
      {layered("beforeSaving", words.beforeSaving, (field) => (
        <SelectField
          {...field}
          choices={beforeSavingChoices}
          value={sidebar.beforeSaving}
          onChange={(beforeSaving) => set({ beforeSaving })}
        />
      ))}
    </div>
  );
}

interface LanguageProps extends FieldProps {
  value: LanguageSetting;
  onChange: (language: LanguageSetting) => void;
}

function LanguageField({ hint = languageWording.hint, ...field }: LanguageProps) {
  return <SelectField {...field} hint={hint} choices={choicesOf(languageWording.choices)} />;
}

/** Draws one setting with who has set it; what the organisation holds cannot be changed. */
function layeredIn(editing: Editing) {
  return (key: keyof Preferences["sidebar"], label: string, fieldOf: (field: FieldProps) => ComponentChild) => {
    const held = isLocked(editing.locked, `sidebar.${key}`);
    return (
      <div class="cs-layered">
        {fieldOf({ label, disabled: held, hint: held ? optionsWording.locked : undefined })}
        <SettingOrigin title={label} path={["sidebar", key]} editing={editing} />
      </div>
    );
  };
}

function isWidth(text: string): boolean {
  return /^\d{3}$/.test(text.trim()) && Number(text) >= sidebarWidths.least && Number(text) <= sidebarWidths.most;
}
