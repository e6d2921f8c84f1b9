import { saySame } from "../values/sorted-json";
import { settingTree } from "./changes";
import { defaultPreferences } from "./defaults";
import type { LayerChange } from "./history";
import { noLayers, type PreferenceLayers, preferencesOf } from "./layers";
import type { Preferences } from "./preferences";
import { layOver, pathKey, type SettingPath, type SettingTree, settingsOf, valueAt } from "./settings";

/** What a practice file changes at one place; what is absent is not set there. */
export interface ImportDifference {
  path: SettingPath;
  before?: unknown;
  after?: unknown;
}

/** What would be otherwise with this file as the practice's, policy aside: what it sets, and what the last one set and it does not. */
export function importDifferences(layers: PreferenceLayers, file: SettingTree): ImportDifference[] {
  const now = settingTree(preferencesOf({ ...layers, policy: {} }));
  const own = settingsOf(layers.you).filter(({ path }) => valueAt(file, path) === undefined);
  const you = own.reduce<Map<string, unknown>>((set, { path, value }) => set.set(pathKey(path), value), new Map());
  return pathsOf(layers, file).flatMap((path) => {
    const set = valueAt(file, path) ?? you.get(pathKey(path)) ?? valueAt(settingTree(defaultPreferences), path);
    const before = valueAt(now, path);
    return saySame(before, set) ? [] : [{ path, before, after: set }];
  });
}

/**
 * Makes the file the practice's, but for what is left out. What the user has set there goes, so that what was imported
 * holds; so does what she had taken away of the last file and is not in this one.
 */
export function importChanges(
  layers: PreferenceLayers,
  file: SettingTree,
  leftOut: readonly SettingPath[],
): LayerChange[] {
  const out = new Set(leftOut.map(pathKey));
  const paths = pathsOf(layers, file).filter((path) => !out.has(pathKey(path)));
  return paths.flatMap((path) => {
    const value = valueAt(file, path);
    const isDefault = saySame(value, valueAt(settingTree(defaultPreferences), path));
    const yields = value !== undefined || valueAt(layers.you, path) === null;
    return [
      { layer: "practice" as const, path, value: isDefault ? undefined : value },
      ...(yields ? [{ layer: "you" as const, path }] : []),
    ];
  });
}

function pathsOf({ practice }: PreferenceLayers, file: SettingTree): SettingPath[] {
  const all = [...settingsOf(file), ...settingsOf(practice)].map(({ path }) => path);
  return [...new Map(all.map((path) => [pathKey(path), path])).values()];
}

/** What holds with what the file sets beside what the practice's sets now: what things are called, before and after. */
export function preferencesBeside(layers: PreferenceLayers, file: SettingTree): Preferences {
  return preferencesOf({ ...layers, practice: layOver(layers.practice, file) });
}

/** What the practice and the user have set, without what policy sets: what a file of theirs holds. */
export function ownPreferences(layers: PreferenceLayers) {
  return preferencesOf({ ...noLayers, practice: layers.practice, you: layers.you });
}
