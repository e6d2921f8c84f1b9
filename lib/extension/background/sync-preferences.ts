import { browser } from "wxt/browser";
import { activity } from "../../activity";
import { type SyncState, type SyncStep, storedSyncState, syncStep } from "../../core/preferences/sync";
import type { StoredLayers } from "../../core/preferences/write-layers";
import { storeLayers } from "../preference-store";
import { practiceKey, preferencesKey, syncKey } from "../store-keys";
import { loadSyncItems, loadSyncState } from "../sync-store";
import { inTurn } from "./write-preferences";

/** So many milliseconds pass before a step: browsers take 1,800 writes an hour, and a step makes two at most. */
const pause = 5000;
let isDue = false;

/** Keeps the settings in step with the person's other browsers, where that is turned on. Called as the background begins. */
export function followSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isOurs = area === "sync" || (area === "local" && (preferencesKey in changes || practiceKey in changes));
    if (isOurs) activity.start("keeping in step", stepSoon());
  });
  browser.runtime.onStartup.addListener(() => activity.start("keeping in step", stepSoon()));
}

/** Turns it on or off, in this browser alone; false where that could not be kept. What stands there stays there. */
export async function setSync(isOn: boolean): Promise<boolean> {
  const isKept = await inTurn(async ({ stored }) => {
    await remember(stored, { ...(await loadSyncState()), isOn, unfit: [], trouble: null });
    return true;
  }, false);
  if (isKept && isOn) await keepInStep();
  return isKept;
}

/** Turns it off and removes what stands there, for all browsers of the person; false where that did not work. */
export function removeSynced(): Promise<boolean> {
  return inTurn(async () => {
    await browser.storage.local.remove(syncKey);
    await browser.storage.sync.clear();
    return true;
  }, false);
}

async function stepSoon(): Promise<void> {
  const { isOn } = await loadSyncState();
  if (!isOn || isDue) return;
  isDue = true;
  activity.later("keeping in step", pause, () => {
    isDue = false;
    activity.start("keeping in step", keepInStep());
  });
}

/**
 * One step, where it is turned on. What came is stored before what is new here goes out: a browser that ends in between begins
 * with both again.
 */
export function keepInStep(): Promise<void> {
  return inTurn(async ({ stored }) => {
    const state = await loadSyncState();
    if (!state.isOn) return;
    try {
      const step = syncStep(stored, state, await loadSyncItems(), Date.now());
      if (!step) return await remember(stored, { ...state, trouble: "unread" });
      const { known, unfit } = step;
      await remember(stored, { ...state, known, unfit, trouble: null }, step.stored);
      await sendOut(step);
    } catch (error) {
      activity.fail("keeping in step", error);
      await remember(stored, { ...(await loadSyncState()), trouble: "not-taken" });
    }
  }, undefined);
}

async function remember(before: StoredLayers, state: SyncState, stored = before): Promise<void> {
  await storeLayers(stored, before, { [syncKey]: storedSyncState(state) });
}

async function sendOut({ set, remove }: SyncStep): Promise<void> {
  // First what makes room. Another browser that sees this alone misses nothing: what is missing says nothing.
  if (remove.length > 0) await browser.storage.sync.remove(remove);
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
}
