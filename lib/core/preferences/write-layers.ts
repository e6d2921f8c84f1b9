import { saySame } from "../values/sorted-json";
import {
  type ChangedFrom,
  type HistoryEntry,
  type LayerChange,
  type MadeChange,
  madeIn,
  type WrittenLayer,
  withEntry,
} from "./history";
import { currentVersion, isNewer, migrate } from "./migrations";
import { readLayer } from "./read-layer";
import { isTree, type Setting, type SettingTree, settingsOf, valueAt, withValueAt } from "./settings";

/** All that is stored of preferences. The layers are as they were found, with what cannot be read in its place. */
export interface StoredLayers {
  practice: unknown;
  you: unknown;
  history: readonly HistoryEntry[];
  kept: readonly KeptLayer[];
}

/** A layer that could not be written to, word for word: something else stood there, or a newer product wrote it. */
export interface KeptLayer {
  layer: WrittenLayer;
  at: string;
  value: unknown;
}

/** When changes are made, and where; `undoes` is the entry that they undo. */
export interface Occasion {
  at: string;
  from: ChangedFrom;
  undoes?: number;
}

/** What is stored once these changes are made, and in the history; the same as before where they change nothing. */
export function writeLayers(stored: StoredLayers, changes: readonly LayerChange[], occasion: Occasion): StoredLayers {
  const open = { practice: opened(stored, "practice", changes), you: opened(stored, "you", changes) };
  const made = changes.map((change) => madeIn(open[change.layer].tree, change));
  const effective = made.filter(({ before, after }) => !saySame(before, after));
  if (effective.length === 0) return stored;
  const touched = [open.practice, open.you].filter(({ layer }) => effective.some((change) => change.layer === layer));
  const written = touched.map(({ layer, tree }) => [layer, changed(tree, layer, effective)] as const);
  const replaced = touched.filter(({ isReplaced }) => isReplaced);
  const aside = ({ layer }: { layer: WrittenLayer }) => ({ layer, at: occasion.at, value: stored[layer] });
  return {
    ...stored,
    ...Object.fromEntries(written),
    history: withEntry(stored.history, { ...occasion, changes: effective }),
    ...(replaced.length > 0 && { kept: [...stored.kept, ...replaced.map(aside)] }),
  };
}

/** The layer as it can be written to: as it is stored or, where that cannot be, what can be read of it. */
function opened(stored: StoredLayers, layer: WrittenLayer, changes: readonly LayerChange[]) {
  const found = stored[layer];
  const { settings, unread } = readLayer(found);
  const own = changes.filter((change) => change.layer === layer);
  const isOpen = isTree(found) && !isNewer(found) && !unread.some(isInTheWayOf(own));
  return { layer, tree: isOpen ? migrate(found) : settings, isReplaced: !isOpen && found !== undefined };
}

function changed(tree: SettingTree, layer: WrittenLayer, changes: readonly MadeChange[]): SettingTree {
  const own = changes.filter((change) => change.layer === layer);
  return { ...own.reduce((so, { path, after }) => withValueAt(so, path, after), tree), version: currentVersion };
}

/** Whether these changes can be read again: what a person sets must be valid. */
export function areReadable(stored: StoredLayers, changes: readonly LayerChange[]): boolean {
  const read = { practice: readLayer(stored.practice).settings, you: readLayer(stored.you).settings };
  return changes.every(({ layer, path, value }) => value === undefined || valueAt(read[layer], path) !== undefined);
}

/** Everything that a layer holds, taken away: what cannot be read, too. */
export function wipedLayer(stored: StoredLayers, layer: WrittenLayer): LayerChange[] {
  const found = stored[layer];
  return isTree(found) ? settingsOf(found).map(({ path }) => ({ layer, path })) : [];
}

/** Something stands where a branch must be for a change to be made. */
function isInTheWayOf(changes: readonly LayerChange[]) {
  return ({ path }: Setting) =>
    changes.some((change) => change.path.length > path.length && path.every((key, at) => change.path[at] === key));
}
