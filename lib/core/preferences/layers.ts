import { saySame } from "../values/sorted-json";
import { type PreferenceChange, preferencesFrom, settingTree } from "./changes";
import { defaultPreferences } from "./defaults";
import type { Preferences } from "./preferences";
import {
  layOver,
  type Setting,
  type SettingPath,
  type SettingTree,
  settingsOf,
  settingsWhere,
  valueAt,
  withValueAt,
} from "./settings";

/**
 * What each of them sets, from the lowest to the highest; beneath them are the defaults. The user's may hold null: what
 * the practice sets there counts as not set.
 */
export interface PreferenceLayers {
  practice: SettingTree;
  you: SettingTree;
  policy: SettingTree;
}

/** Who has set what holds: nobody, the practice's file, the person at this browser, or managed policy. */
export type Origin = "default" | keyof PreferenceLayers;

export const noLayers: PreferenceLayers = { practice: {}, you: {}, policy: {} };

/** What holds. */
export function preferencesOf({ practice, you, policy }: PreferenceLayers): Preferences {
  const laid = layOver(layOver(practice, you), policy);
  return preferencesFrom(
    layOver(
      settingTree(defaultPreferences),
      settingsWhere(laid, (value) => value !== null),
    ),
  );
}

/** Who has set what holds at this path; of a branch, the highest who sets anything on it. */
export function originOf(layers: PreferenceLayers, path: SettingPath): Origin {
  return highestOf(origins.filter((name) => name !== "default" && valueAt(layers[name], path) !== undefined));
}

/** Who stands highest of these. */
export function highestOf(found: readonly Origin[]): Origin {
  return origins.find((name) => found.includes(name)) ?? "default";
}

const origins: readonly Origin[] = ["policy", "you", "practice", "default"];

/** The paths that managed policy holds, dotted. */
export function lockedBy({ policy }: Pick<PreferenceLayers, "policy">): string[] {
  return settingsOf(policy).map(({ path }) => path.join("."));
}

/** The preferences with what the user set at this path, or beneath it, taken away: what stands below holds again. */
export function backBelow(preferences: Preferences, layers: PreferenceLayers, path: SettingPath): Preferences {
  const below = belowYou(layers);
  const own = settingsOf(layers.you).filter(({ path: set }) => path.every((key, at) => set[at] === key));
  const back = own.reduce(
    (tree, set) => withValueAt(tree, set.path, valueAt(below, set.path)),
    settingTree(preferences),
  );
  return preferencesFrom(back);
}

/**
 * What the user's layer must say, so that these changes hold: only what differs from the layers below it. What policy
 * holds cannot be changed.
 */
export function changesOfYou(layers: PreferenceLayers, changes: readonly PreferenceChange[]): Setting[] {
  const below = belowYou(layers);
  const free = changes.filter(({ path }) => valueAt(layers.policy, path) === undefined);
  return free.map(({ path, value }) => {
    const isAsBelow = saySame(value, valueAt(below, path));
    return { path, value: isAsBelow ? undefined : (value ?? null) };
  });
}

/** What holds where the user has set nothing, policy aside. */
function belowYou({ practice }: PreferenceLayers): SettingTree {
  return settingTree(preferencesOf({ ...noLayers, practice }));
}
