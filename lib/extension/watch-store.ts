import { browser } from "wxt/browser";
import { listen } from "./listen";
import { historyKey, keptKey, practiceKey, preferencesKey, referenceKey } from "./store-keys";

/** Calls back whenever something that guidance hangs on has changed: preferences, or the tables on file. */
export function watchStore(onChange: () => void, signal: AbortSignal): void {
  watchKeys([preferencesKey, practiceKey, referenceKey], onChange, signal);
}

/** Calls back whenever what holds of the preferences may have changed. */
export function watchLayers(onChange: () => void, signal: AbortSignal): void {
  watchKeys([preferencesKey, practiceKey], onChange, signal);
}

/** Calls back whenever preferences have changed, or their history. */
export function watchPreferences(onChange: () => void, signal: AbortSignal): void {
  watchKeys([preferencesKey, practiceKey, historyKey, keptKey], onChange, signal);
}

/** Policy is the organisation's: whatever changes there counts. */
function watchKeys(keys: readonly string[], onChange: () => void, signal: AbortSignal): void {
  watchAreas((changes, area) => {
    if (area === "managed" || (area === "local" && keys.some((key) => key in changes))) onChange();
  }, signal);
}

/** Calls back with whatever changes in a store, and in which. */
export function watchAreas(
  onChange: (changes: Record<string, { newValue?: unknown }>, area: string) => void,
  signal: AbortSignal,
): void {
  listen(browser.storage.onChanged, onChange, signal);
}
