import type { PreferenceLayers } from "../preferences/layers";
import { isTree, type SettingTree, settingsOf } from "../preferences/settings";
import type { SyncState } from "../preferences/sync";
import type { StoredLayers } from "../preferences/write-layers";
import { sortedJson } from "../values/sorted-json";
import { shareWording } from "../words/en/share";

/** Everything that is stored, in words. */
export type StoredItems = readonly StoredItem[];

export interface StoredItem {
  id: StoredId;
  title: string;
  /** "12 settings, 1.4 kB"; null: there is nothing. */
  says: string | null;
  hint?: string;
  canWipe: boolean;
  /** Word for word, where it could not be read. */
  text?: string;
}

export type StoredId = keyof typeof shareWording.stored.items;

/** All that is stored, as it was found. */
export interface FoundStored {
  stored: StoredLayers;
  layers: PreferenceLayers;
  /** Counts of what became of findings, by month. */
  tallies: SettingTree;
  tables: readonly unknown[];
  /** What stands in the browser's sync, and what of it is remembered here. */
  synced: { items: SettingTree; known: SyncState["known"] };
  /** What stands under keys that this version does not know. */
  others: SettingTree;
}

/** What is stored, and how much of it; what is there only at times is left out where it is not. */
export function storedView({ stored, layers, tallies, tables, synced, others }: FoundStored): StoredItems {
  const { bringsBack, isSynced, isManaged, isKept, held } = shareWording.stored;
  const taught = { ...treeAt(layers.practice.sites), ...treeAt(layers.you.sites) };
  const copy = [...Object.entries(synced.items), ...(synced.known ?? [])];
  const settings = (tree: SettingTree) => held("setting", settingsOf(tree).length);
  const ofKeys = (tree: object, noun: Parameters<typeof held>[0]) => held(noun, Object.keys(tree).length);
  return [
    { ...item("you", stored.you, settings(layers.you)), hint: bringsBack },
    { ...item("practice", stored.practice, settings(layers.practice)), hint: bringsBack },
    { ...item("taught", taught, ofKeys(taught, "site")), hint: bringsBack },
    item("history", stored.history, ofKeys(stored.history, "change")),
    item("tally", tallies, ofKeys(tallies, "month")),
    item("tables", tables, ofKeys(tables, "table")),
    ...[
      { ...item("synced", copy, ofKeys(synced.items, "part")), hint: isSynced, text: sortedJson(synced.items, 2) },
      { ...item("policy", layers.policy, settings(layers.policy)), hint: isManaged, canWipe: false },
      { ...item("kept", stored.kept, ofKeys(stored.kept, "part")), hint: isKept, text: sortedJson(stored.kept, 2) },
      { ...item("others", others, ofKeys(others, "part")), hint: isKept, text: sortedJson(others, 2) },
    ].filter(({ says }) => says !== null),
  ];
}

function item(id: StoredId, value: unknown, count: string): StoredItem {
  const isEmpty = value === undefined || settingCount(value) === 0;
  const says = isEmpty ? null : `${count}, ${sizeOf(value)}`;
  return { id, title: shareWording.stored.items[id], says, canWipe: !isEmpty };
}

/** A layer of which all was taken away still names its version. */
function settingCount(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isTree(value) ? Object.keys(value).filter((key) => key !== "version").length : 1;
}

function sizeOf(value: unknown): string {
  const size = JSON.stringify(value).length;
  if (size < 1000) return shareWording.stored.bytes(size);
  return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}

function treeAt(found: unknown): SettingTree {
  return isTree(found) ? found : {};
}
