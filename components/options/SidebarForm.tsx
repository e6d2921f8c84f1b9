import type { ComponentChild } from "preact";
import { type Editing, isLocked } from "../../lib/core/preferences/editing";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { sidebarWidths } from "../../lib/core/preferences/sidebar-widths";
import { languageWording } from "../../lib/core/words/en/language";
import { optionsWording } from "../../lib/core/words/en/options";
import type { LanguageSetting } from "../../lib/core/words/language";
import { choicesOf } from "../ui/choices-of";
import { SelectField } from "../ui/SelectField";
import { TextField } from "../ui/TextField";
import { SettingOrigin } from "./SettingOrigin";

type Sidebar = Preferences["sidebar"];
/** What one of several is chosen for. */
type Chosen = Exclude<keyof Sidebar, "width">;

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
  const set = (changes: Partial<Sidebar>) => change({ ...preferences, sidebar: { ...sidebar, ...changes } });
  const layered = layeredIn(editing);
  const choice = <Key extends Chosen>(key: Key, label: string, named: Readonly<Record<Sidebar[Key], string>>) =>
    layered(key, label, (field) => (
      <SelectField
        {...field}
        choices={choicesOf<Sidebar[Key]>(named)}
        value={sidebar[key]}
        onChange={(value) => set({ [key]: value })}
      />
    ));
  return (
    <div class="cs-form">
      {layered("language", languageWording.title, (field) => (
        <LanguageField {...field} value={sidebar.language} onChange={(language) => set({ language })} />
      ))}
      {choice("side", words.side, words.sides)}
      {choice("theme", words.theme, words.themes)}
      {layered("width", words.width, (field) => (
        <TextField
          {...field}
          numeric
          value={String(sidebar.width)}
          check={(text) => (isWidth(text) ? null : words.widthProblem(text, sidebarWidths))}
          onChange={(text) => set({ width: Number(text) })}
        />
      ))}
      {choice("text", words.textSize, words.textSizes)}
      {choice("badge", words.badge, words.badges)}
      {choice("writing", words.writing, words.writings)}
      {choice("marks", words.marks, words.marksChoices)}
      {choice("beforeSaving", words.beforeSaving, words.beforeSavingChoices)}
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
  return (key: keyof Sidebar, label: string, fieldOf: (field: FieldProps) => ComponentChild) => {
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
