import { type Editing, isLocked } from "../../lib/core/preferences/editing";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { wording } from "../../lib/core/view/wording";
import { SelectField } from "../ui/SelectField";
import { TextField } from "../ui/TextField";
import { badges, sides, textSizes, themes } from "./choices";

/** Where the sidebar stands and how it looks. */
export function SidebarForm({ preferences, change, locked }: Editing) {
  const words = wording.options;
  const { sidebar } = preferences;
  const set = (changes: Partial<Preferences["sidebar"]>) =>
    change({ ...preferences, sidebar: { ...sidebar, ...changes } });
  const lockable = (key: keyof Preferences["sidebar"]) => {
    const held = isLocked(locked, `sidebar.${key}`);
    return { disabled: held, hint: held ? words.locked : undefined };
  };
  return (
    <div class="cs-form">
      <SelectField
        label={words.side}
        choices={sides}
        value={sidebar.side}
        onChange={(side) => set({ side })}
        {...lockable("side")}
      />
      <SelectField
        label={words.theme}
        choices={themes}
        value={sidebar.theme}
        onChange={(theme) => set({ theme })}
        {...lockable("theme")}
      />
      <TextField
        label={words.width}
        numeric
        value={String(sidebar.width)}
        check={(text) => (isWidth(text) ? null : words.widthProblem(text))}
        onChange={(text) => set({ width: Number(text) })}
        {...lockable("width")}
      />
      <SelectField
        label={words.textSize}
        choices={textSizes}
        value={sidebar.text}
        onChange={(text) => set({ text })}
        {...lockable("text")}
      />
      <SelectField
        label={words.badge}
        choices={badges}
        value={sidebar.badge}
        onChange={(badge) => set({ badge })}
        {...lockable("badge")}
      />
    </div>
  );
}

function isWidth(text: string): boolean {
  return /^\d{3}$/.test(text.trim()) && Number(text) >= 300 && Number(text) <= 480;
}
