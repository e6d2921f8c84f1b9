import { saySame } from "../values/sorted-json";
import type { LayerChange } from "./history";
import { currentVersion, isNewer } from "./migrations";
import { isTree, type SettingPath, valueAt } from "./settings";
import {
  fieldsByKey,
  fieldsHere,
  isSyncField,
  laterFields,
  remembered,
  type SyncField,
  syncedLayers,
} from "./sync-fields";
import { planItems, readItems, type SyncItems, type SyncPlan } from "./sync-items";
import { type StoredLayers, writeLayers } from "./write-layers";

/** What this browser remembers of keeping in step. */
export interface SyncState {
  isOn: boolean;
  /** What was in step here last; null: nothing ever was. */
  known: readonly SyncField[] | null;
  /** What had no room there. */
  unfit: readonly SettingPath[];
  /** Why the last step was not made: something could not be read, or the browser's sync did not take it. */
  trouble: "unread" | "not-taken" | null;
}

/** One step with what stands in the browser's sync: what is stored here after it, what was in step then, and what to write there. */
export interface SyncStep extends SyncPlan {
  stored: StoredLayers;
  known: SyncField[];
}

/** What a store holds; as on the first day where it cannot be read. */
export function readSyncState(found: unknown): SyncState {
  const { isOn, version, known, unfit, trouble } = isTree(found) ? found : {};
  const isKnown = version === currentVersion && Array.isArray(known) && known.every(isStoredField);
  return {
    isOn: isOn === true,
    known: isKnown ? known : null,
    unfit: Array.isArray(unfit) ? unfit.filter(Array.isArray) : [],
    trouble: trouble === "unread" || trouble === "not-taken" ? trouble : null,
  };
}

/** The state as it is stored. */
export function storedSyncState(state: SyncState) {
  return { version: currentVersion, ...state };
}

/**
 * Brings this browser and what stands in its sync together, setting by setting: the later change holds, and what it overruled
 * is in the history. null where a newer product wrote here or there: then both are left as they are.
 */
export function syncStep(
  stored: StoredLayers,
  { known }: Pick<SyncState, "known">,
  items: SyncItems,
  now: number,
): SyncStep | null {
  const theirs = readItems(items);
  const isNewerHere = syncedLayers.some((layer) => isTree(stored[layer]) && isNewer(stored[layer]));
  if (!theirs || isNewerHere) return null;
  const mine = fieldsHere(stored, known && fieldsByKey(known), now);
  const both = laterFields(mine, remembered(theirs, now));
  const otherwise = [...both.values()].filter((field) => !saySame(valueIn(stored, field), field.value));
  const changes = otherwise.map(({ layer, path, value }): LayerChange => ({ layer, path, value }));
  const written = writeLayers(stored, changes, { at: new Date(now).toISOString(), from: "sync" });
  return { stored: written, known: [...both.values()], ...planItems(both, items) };
}

function valueIn(stored: StoredLayers, { layer, path }: SyncField): unknown {
  const tree = stored[layer];
  return isTree(tree) ? valueAt(tree, path) : undefined;
}

function isStoredField(found: unknown): found is SyncField {
  return isTree(found) && Array.isArray(found.path) && isSyncField(found as unknown as SyncField);
}
