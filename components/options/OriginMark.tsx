import type { Origin } from "../../lib/core/preferences/layers";
import { optionsWording } from "../../lib/core/words/en/options";
import { Chip } from "../ui/Chip";

export interface SetBy {
  /** Who set what holds. */
  origin: Origin;
  /** What stands beneath the user, where the way back leads: a payer's facts on file, or what was delivered. */
  below: "practice file" | "on file" | "as delivered";
}

interface OriginMarkProps {
  /** The setting, for who hears the button alone. */
  title: string;
  by: SetBy;
  /** Gives it back to who stands below; left out where nobody does. */
  onBack?: (() => void) | undefined;
}

/** Who set a setting, and the way back to what stands below. */
export function OriginMark({ title, by: { origin, below }, onBack }: OriginMarkProps) {
  const words = optionsWording;
  return (
    <div class="cs-setting-origin" data-origin={origin}>
      <Chip>{words.origins[origin]}</Chip>
      {onBack && origin === "you" && (
        <button type="button" class="cs-quiet-button" aria-label={words.backOf(title, below)} onClick={onBack}>
          {words.back(below)}
        </button>
      )}
    </div>
  );
}
