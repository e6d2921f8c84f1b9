import { changesBetween } from "../../lib/core/preferences/changes";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { OptionsView } from "../../lib/core/view/options-view";
import { ask } from "../../lib/extension/messages";
import { loadPreferences, type StoredPreferences, watchPreferences } from "../../lib/extension/preference-store";

/** The preferences as they stand on the options page, and whether they are kept. `draw` shows what changed. */
export function makeEditedPreferences(draw: () => void) {
  let preferences = defaultPreferences;
  /** As they are stored: what could not be kept is told again with the next change. */
  let kept = preferences;
  let problems: string[] = [];
  let saved: OptionsView["saved"] = "saved";
  const take = (stored: StoredPreferences) => {
    ({ preferences, problems } = stored);
    kept = preferences;
    draw();
  };
  return {
    now: () => preferences,
    state: () => ({ preferences, problems, saved }),
    /** Only what was changed is told: another tab, or a sidebar, may change something else at the same moment. */
    async save(next: Preferences): Promise<boolean> {
      const changes = changesBetween(kept, next);
      [preferences, saved] = [next, "saving"];
      draw();
      const isKept = (await ask("change-preferences", { changes })) === true;
      if (isKept) [kept, problems] = [next, []];
      saved = isKept ? "saved" : "failed";
      draw();
      return isKept;
    },
    /** Follows the store. It is watched before it is read: what is changed elsewhere while the page opens is not missed. */
    async open(signal: AbortSignal): Promise<void> {
      watchPreferences(take, signal);
      take(await loadPreferences());
    },
  };
}
