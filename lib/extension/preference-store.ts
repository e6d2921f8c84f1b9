import { browser } from "wxt/browser";
import { activity } from "../activity";
import type { Preferences } from "../core/preferences/preferences";
import { readPreferences } from "../core/preferences/read-preferences";
import { differenceFromDefaults } from "../core/preferences/resolve";
import { listen } from "./listen";
import { preferencesKey as key } from "./store-keys";

/** What could not be read is kept here word for word, until the practice throws it away. */
const unreadableKey = "preferences-unreadable";

export interface StoredPreferences {
  preferences: Preferences;
  /** One sentence for each part of the store that could not be read; defaults stand in its place. */
  problems: string[];
}

/** The practice's preferences; never throws: what cannot be read becomes a sentence. */
export async function loadPreferences(): Promise<StoredPreferences> {
  try {
    const stored = await browser.storage.local.get(key);
    return readPreferences(stored[key]);
  } catch (error) {
    const { preferences } = readPreferences(undefined);
    return {
      preferences,
      problems: [`The browser's storage could not be read (${String(error)}); the defaults are in use.`],
    };
  }
}

/** Stores what differs from the defaults. What was there and could not be read is set aside first, so nothing is lost. */
export async function savePreferences(preferences: Preferences): Promise<void> {
  const stored = await browser.storage.local.get(key);
  if (readPreferences(stored[key]).problems.length > 0)
    await browser.storage.local.set({ [unreadableKey]: stored[key] });
  await browser.storage.local.set({ [key]: differenceFromDefaults(preferences) });
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes the stored preferences; calls wait for each other, so only the background makes them. False where they could not
 * be stored, or would not be read again.
 */
export function changePreferences(change: (preferences: Preferences) => Preferences): Promise<boolean> {
  const run = async () => {
    const changed = change((await loadPreferences()).preferences);
    const { problems } = readPreferences(differenceFromDefaults(changed));
    if (problems.length > 0) throw new Error(problems[0]);
    await savePreferences(changed);
    return true;
  };
  const done = queue.then(run).catch((error) => {
    activity.fail("storing the preferences", error);
    return false;
  });
  queue = done;
  return done;
}

/** Calls back whenever the preferences change, in whichever tab. */
export function watchPreferences(onChange: (stored: StoredPreferences) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) onChange(readPreferences(changes[key]?.newValue));
  };
  listen(browser.storage.local.onChanged, listener, signal);
}
