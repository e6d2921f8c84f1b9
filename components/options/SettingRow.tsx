import type { ComponentChildren } from "preact";
import type { Origin } from "../../lib/core/preferences/layers";
import { wording } from "../../lib/core/view/wording";
import { Chip } from "../ui/Chip";

/** Who set what holds, and who has set it beneath the user: there the way back leads. */
export interface SetBy {
  origin: Origin;
  below: Origin;
}

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
export function SettingRow({ title, by: { origin, below }, hint, onBack, children }: SettingRowProps) {
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
          <button type="button" class="cs-quiet-button" aria-label={words.backOf(title, below)} onClick={onBack}>
            {words.back(below)}
          </button>
        )}
      </div>
    </fieldset>
  );
}
