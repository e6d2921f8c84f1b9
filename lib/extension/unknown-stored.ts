import { browser } from "wxt/browser";
import { historyKey, keptKey, practiceKey, preferencesKey, referenceKey, syncKey, tallyKey } from "./store-keys";

const known = new Set([preferencesKey, practiceKey, historyKey, keptKey, syncKey, tallyKey, referenceKey]);

/** What stands in the store under keys of another version. */
export async function unknownStored(): Promise<Record<string, unknown>> {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => !known.has(key)));
}
