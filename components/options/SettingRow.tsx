import type { ComponentChildren } from "preact";
import type { Origin } from "../../lib/core/preferences/layers";
import { wording } from "../../lib/core/view/wording";
import { Chip } from "../ui/Chip";

interface SettingRowProps {
  title: string;
  /** Who set it. */
  origin: Origin;
  /** What it leads to, in a sentence. */
  hint?: string | undefined;
  /** Gives it back to who stands below; left out where nobody does. */
  onBack?: (() => void) | undefined;
  children: ComponentChildren;
}

/** One setting: what it is, its controls, who set it, and the way back to what stands below. */
export function SettingRow({ title, origin, hint, onBack, children }: SettingRowProps) {
  const words = wording.options;
  return (
    <fieldset class="cs-setting">
      <legend>{title}</legend>
      <div class="cs-setting-body">
        {children}
        {hint && <p class="cs-hint">{hint}</p>}
      </div>
      <div class="cs-setting-origin" data-origin={origin}>
        <Chip>{words.origins[origin]}</Chip>
        {onBack && origin === "you" && (
          <button type="button" class="cs-quiet-button" aria-label={words.backOf(title)} onClick={onBack}>
            {words.back}
          </button>
        )}
      </div>
    </fieldset>
  );
}
