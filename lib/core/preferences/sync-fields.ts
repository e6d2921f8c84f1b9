import { saySame, sortedJson } from "../values/sorted-json";
import type { HistoryEntry, WrittenLayer } from "./history";
import { isSettingPath, isTree, pathKey, type Setting, type SettingPath, settingsOf } from "./settings";
import type { StoredLayers } from "./write-layers";

/** One setting as browsers keep it in step. What was taken away stays as a field without a value: what is missing says nothing. */
export interface SyncField {
  layer: WrittenLayer;
  path: SettingPath;
  /** The moment of the change, in milliseconds; 0: before anyone noted it. */
  at: number;
  value?: unknown;
}

/** By the layer and path of each. */
export type SyncFields = ReadonlyMap<string, SyncField>;

export const syncedLayers: readonly WrittenLayer[] = ["practice", "you"];

/** So long is remembered that something was taken away, in milliseconds: a browser away for longer brings it back. */
const rememberedFor = 400 * 86_400_000;

export function fieldsByKey(fields: readonly SyncField[]): SyncFields {
  return new Map(fields.map((field) => [fieldKey(field.layer, field.path), field]));
}

/** Whether it can be kept in step. */
export function isSyncField({ layer, path, at }: SyncField): boolean {
  return isSyncPath(path) && syncedLayers.includes(layer) && Number.isSafeInteger(at) && at >= 0;
}

/**
 * What is set here. What is as it is known keeps its moment; what is not was changed since, at the moment that the history
 * names: later than what it was known by, whatever the clocks say. Known as null: never in step before.
 */
export function fieldsHere(stored: StoredLayers, known: SyncFields | null, now: number): SyncFields {
  const changes = lastChanges(stored.history);
  const momentOf = (key: string) =>
    Math.max(changes.get(key)?.at ?? (known ? now : 0), (known?.get(key)?.at ?? -1) + 1);
  const set = fieldsByKey(
    syncedLayers.flatMap((layer) =>
      settingsIn(stored, layer).map(({ path, value }) => {
        const key = fieldKey(layer, path);
        const before = known?.get(key);
        return before && saySame(before.value, value) ? before : { layer, path, at: momentOf(key), value };
      }),
    ),
  );
  // What stands here no more was taken away where the history says so. Else it was lost, with a store that broke or with a
  // layer that was replaced, and comes back.
  const others = [...(known ?? [])].filter(([key]) => !set.has(key));
  const rest = others.map(([key, field]) => {
    const isTakenAway = field.value !== undefined && changes.get(key)?.isGone;
    return isTakenAway ? { layer: field.layer, path: field.path, at: momentOf(key) } : field;
  });
  return remembered(new Map([...set, ...fieldsByKey(rest)]), now);
}

/** For each setting the later change, whoever asks: both browsers come to the same. */
export function laterFields(mine: SyncFields, theirs: SyncFields): SyncFields {
  return new Map([...mine, ...[...theirs].filter(([key, field]) => isLater(field, mine.get(key)))]);
}

/** Without what was taken away too long ago. */
export function remembered(fields: SyncFields, now: number): SyncFields {
  return new Map([...fields].filter(([, { at, value }]) => value !== undefined || now - at < rememberedFor));
}

/** What was taught of sites stays in this browser; so does what stands where a branch must. */
function isSyncPath(path: SettingPath): boolean {
  return isSettingPath(path) && path[0] !== "sites";
}

function fieldKey(layer: WrittenLayer, path: SettingPath): string {
  return pathKey([layer, ...path]);
}

function settingsIn(stored: StoredLayers, layer: WrittenLayer): Setting[] {
  const found = stored[layer];
  return isTree(found) ? settingsOf(found).filter(({ path }) => isSyncPath(path)) : [];
}

interface LastChange {
  at: number;
  /** Nothing stands there since. */
  isGone: boolean;
}

/** When each setting was changed last, as far as the history reaches. */
function lastChanges(history: readonly HistoryEntry[]): ReadonlyMap<string, LastChange> {
  const all = history.flatMap(({ at, changes }) =>
    changes.map(({ layer, path, after }) => {
      return [fieldKey(layer, path), { at: Date.parse(at), isGone: after === undefined }] as const;
    }),
  );
  return new Map(all);
}

/** At one and the same moment the text decides, which is the same in every browser. */
function isLater(one: SyncField, other: SyncField | undefined): boolean {
  if (!other || one.at !== other.at) return !other || one.at > other.at;
  return sortedJson(one.value) > sortedJson(other.value);
}
