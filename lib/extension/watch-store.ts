import { browser } from "wxt/browser";
import { listen } from "./listen";
import { preferencesKey, referenceKey } from "./store-keys";

/** Calls back whenever the practice has changed something: its preferences, or the tables on file. */
export function watchStore(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (preferencesKey in changes || referenceKey in changes) onChange();
  };
  listen(browser.storage.local.onChanged, listener, signal);
}
