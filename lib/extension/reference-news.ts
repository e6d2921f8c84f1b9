import { browser } from "wxt/browser";
import type { Reference } from "../core/reference/reference";
import { tellBackground } from "./messages";

// Pages cannot open the extension's database, so the store's changes are announced by a mark in the shared storage, and
// the few rows themselves are asked of the background.
const key = "reference-changed";

/** Tells open sidebars that the tables on file have changed. `tables` is how many there are now. */
export async function announceReference(tables: number): Promise<void> {
  await browser.storage.local.set({ [key]: tables === 0 ? null : new Date().toISOString() });
}

/** Calls back with the tables on file, at once and whenever they change; never where none were loaded. */
export async function watchReference(onChange: (reference: Reference) => void, signal: AbortSignal): Promise<void> {
  const ask = async () => {
    const reference = (await tellBackground({ type: "reference" })) as Reference | false | undefined;
    if (reference && !signal.aborted) onChange(reference);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) void (changes[key]?.newValue ? ask() : onChange({ tables: [] }));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listener));
  const stored = await browser.storage.local.get(key);
  if (stored[key]) await ask();
}
