import type { ComponentChildren } from "preact";
import { OriginMark, type SetBy } from "./OriginMark";

interface SettingRowProps {
  title: string;
  by: SetBy;
  /** What it leads to, in a sentence. */
  hint?: string | undefined;
  /** Gives it back to who stands below; left out where nobody does. */
  onBack?: (() => void) | undefined;
  children: ComponentChildren;
}

/** One setting: what it is, its controls, who set it, and the way back to what stands below. */
export function SettingRow({ title, by, hint, onBack, children }: SettingRowProps) {
  return (
    <fieldset class="cs-setting">
      <legend>{title}</legend>
      <div class="cs-setting-body">
        {children}
        {hint && <p class="cs-hint">{hint}</p>}
      </div>
      <OriginMark title={title} by={by} onBack={onBack} />
    </fieldset>
  );
}
