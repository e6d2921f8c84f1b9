import { browser } from "wxt/browser";
import { activity } from "../activity";
import { readTallies, type Tallies, type Told, withTold } from "../core/tally/tally";
import { tallyKey as key } from "./store-keys";
import { watchAreas } from "./watch-store";

/** What became of findings, by month and rule; never throws: what cannot be read counts as nothing. */
export async function loadTallies(): Promise<Tallies> {
  try {
    return readTallies((await browser.storage.local.get(key))[key]);
  } catch (error) {
    activity.fail("reading the counts", error);
    return {};
  }
}

let queue: Promise<void> = Promise.resolve();

/** Counts these on a day (YYYY-MM-DD); calls wait for each other, so only the background makes them. */
export function keepTold(told: readonly Told[], day: string): Promise<void> {
  queue = queue
    .then(async () => browser.storage.local.set({ [key]: withTold(await loadTallies(), told, day) }))
    .catch((error) => activity.fail("storing the counts", error));
  return queue;
}

export async function wipeTallies(): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls back whenever something was counted, or all was wiped. */
export function watchTallies(onChange: (tallies: Tallies) => void, signal: AbortSignal): void {
  // With those that watch the preferences: a listener to one store alone would have the browser tell of each change twice.
  watchAreas((changes, area) => {
    if (area === "local" && key in changes) onChange(readTallies(changes[key]?.newValue));
  }, signal);
}
