import { browser } from "wxt/browser";
import { readHistory } from "../core/preferences/history";
import { noLayers, type PreferenceLayers, preferencesOf } from "../core/preferences/layers";
import type { Preferences } from "../core/preferences/preferences";
import { readLayers } from "../core/preferences/read-layer";
import type { KeptLayer, StoredLayers } from "../core/preferences/write-layers";
import { preferencesWording } from "../core/words/en/preferences";
import { historyKey, keptKey, practiceKey, preferencesKey } from "./store-keys";
import { watchLayers } from "./watch-store";

/** Where each part stands in the store. */
export const places = { practice: practiceKey, you: preferencesKey, history: historyKey, kept: keptKey } as const;

export interface StoredPreferences {
  /** What holds. */
  preferences: Preferences;
  /** Who has set what of it. */
  layers: PreferenceLayers;
  /** Match patterns of the sites that the organisation wants turned on. */
  wantedSites: string[];
  /** One sentence for each part of the store that could not be read; what stands below holds in its place. */
  problems: string[];
}

/** As on the first day. */
export const nothingStored: StoredPreferences = {
  preferences: preferencesOf(noLayers),
  layers: noLayers,
  wantedSites: [],
  problems: [],
};

/** The preferences; never throws: what cannot be read becomes a sentence. */
export async function loadPreferences(): Promise<StoredPreferences> {
  try {
    const found = await browser.storage.local.get([preferencesKey, practiceKey]);
    const stored = { practice: found[practiceKey], you: found[preferencesKey] };
    const read = readLayers(stored, await loadPolicy());
    return { preferences: preferencesOf(read.layers), ...read };
  } catch (error) {
    const problem = preferencesWording.unread(String(error));
    return { ...nothingStored, problems: [problem] };
  }
}

/** Calls back with the preferences whenever they have changed; a reading that a later one has overtaken is dropped. */
export function followPreferences(onStored: (stored: StoredPreferences) => void, signal: AbortSignal): void {
  let reads = 0;
  const read = async () => {
    const turn = ++reads;
    const stored = await loadPreferences();
    if (turn === reads && !signal.aborted) onStored(stored);
  };
  watchLayers(() => void read(), signal);
}

/** All that is stored of preferences, as it stands there. */
export async function loadStoredLayers(): Promise<StoredLayers> {
  const found = await browser.storage.local.get(Object.values(places));
  return {
    practice: found[practiceKey],
    you: found[preferencesKey],
    history: readHistory(found[historyKey]),
    kept: Array.isArray(found[keptKey]) ? (found[keptKey] as KeptLayer[]) : [],
  };
}

/** Puts in the store what is another than before, and what stands beside it, all of it in one write. */
export async function storeLayers(layers: StoredLayers, before: StoredLayers, beside: object = {}): Promise<void> {
  const names = Object.keys(places) as (keyof StoredLayers)[];
  const changed = names.filter((name) => layers[name] !== before[name]);
  const written = changed.map((name) => [places[name], layers[name]] as const);
  await browser.storage.local.set({ ...Object.fromEntries(written), ...beside });
}

/** What the organisation sets by policy; nothing in a browser that is not managed. */
export async function loadPolicy(): Promise<unknown> {
  try {
    const policy = await browser.storage.managed.get();
    return Object.keys(policy).length > 0 ? policy : undefined;
  } catch {
    // Firefox refuses where no policy was made for Claimside: the same as an empty one.
    return undefined;
  }
}
