import { browser } from "wxt/browser";
import type { Preferences } from "../core/preferences/preferences";
import { tellBackground } from "./messages";

/**
 * Calls back with the practice's preferences, at once and whenever they change. They are asked of the background, which
 * reads and checks the store: scripts in pages carry no schemas.
 */
export async function followPreferences(onChange: (preferences: Preferences) => void, signal: AbortSignal) {
  const ask = async () => {
    const preferences = (await tellBackground({ type: "preferences" })) as Preferences | false | undefined;
    if (preferences && !signal.aborted) onChange(preferences);
  };
  const listener = (changes: Record<string, unknown>) => {
    if ("preferences" in changes) void ask();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listener));
  await ask();
}
