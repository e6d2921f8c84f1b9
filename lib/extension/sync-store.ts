import { browser } from "wxt/browser";
import { readSyncState, type SyncState } from "../core/preferences/sync";
import type { SyncItems } from "../core/preferences/sync-items";
import { syncKey } from "./store-keys";
import { watchAreas } from "./watch-store";

/** What this browser remembers of keeping in step with the person's others. */
export async function loadSyncState(): Promise<SyncState> {
  return readSyncState((await browser.storage.local.get(syncKey))[syncKey]);
}

/** What stands in the browser's sync, for all browsers of the person. */
export async function loadSyncItems(): Promise<SyncItems> {
  return await browser.storage.sync.get(null);
}

/** Calls back whenever something came from another browser, or what is remembered here has changed. */
export function watchSync(onChange: () => void, signal: AbortSignal): void {
  watchAreas((changes, area) => {
    if (area === "sync" || (area === "local" && syncKey in changes)) onChange();
  }, signal);
}
