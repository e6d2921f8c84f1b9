import { browser } from "wxt/browser";
import { preferencesKey, referenceKey } from "./store-keys";

/** Calls back whenever the practice has changed something: its preferences, or the tables on file. */
export function watchStore(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (preferencesKey in changes || referenceKey in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listener));
}
