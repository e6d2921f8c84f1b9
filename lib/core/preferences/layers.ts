import { saySame } from "../values/sorted-json";
import { type PreferenceChange, preferencesFrom, settingTree } from "./changes";
import { defaultPreferences } from "./defaults";
import type { Preferences } from "./preferences";
import {
  layOver,
  type Setting,
  type SettingPath,
  type SettingTree,
  settingsAt,
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
  const own = layOver(practice, you);
  const isFree = freeUnder({ policy });
  const laid = layOver(
    settingsWhere(own, (_value, path) => isFree(path)),
    policy,
  );
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

/** The paths that managed policy holds, dotted; `*` stands for any payer. */
export function lockedBy({ policy }: Pick<PreferenceLayers, "policy">): string[] {
  return [...new Set(settingsOf(policy).flatMap(({ path }) => [path.join("."), ...outvoting(path)]))];
}

/** The settings that would take the effect of this one away: they are held with it. */
function outvoting([branch, id, key, rule]: SettingPath): string[] {
  if (branch === "usualLine") return [`payers.*.usualLine.${id}.${key}`];
  if (branch === "rules") return [`setAside.${id}`, `payers.*.rules.${id}`, `payers.*.setAside.${id}`];
  if (branch !== "payers") return [];
  const ofRule = key === "rules" ? [`setAside.${rule}`, `payers.${id}.setAside.${rule}`] : [];
  return [`payers.${id}.enabled`, ...ofRule];
}

/** Whether policy leaves a setting to others. */
function freeUnder(layers: Pick<PreferenceLayers, "policy">): (path: SettingPath) => boolean {
  const locked = new Set(lockedBy(layers));
  return ([branch = "", ...path]) => {
    const anyPayer = branch === "payers" ? [branch, "*", ...path.slice(1)] : [];
    return !locked.has([branch, ...path].join(".")) && !locked.has(anyPayer.join("."));
  };
}

/**
 * The preferences with what the user set at this path, or beneath it, taken away: what stands below holds again. What
 * policy holds stays.
 */
export function backBelow(preferences: Preferences, layers: PreferenceLayers, path: SettingPath): Preferences {
  const below = belowYou(layers);
  const own = setByYou(layers, path);
  const back = own.reduce(
    (tree, set) => withValueAt(tree, set.path, valueAt(below, set.path)),
    settingTree(preferences),
  );
  return preferencesFrom(back);
}

/** What the user set at this path, or beneath it, and policy does not hold. */
export function setByYou(layers: PreferenceLayers, path: SettingPath): Setting[] {
  const isFree = freeUnder(layers);
  return settingsAt(layers.you, path).filter(({ path: set }) => isFree(set));
}

/**
 * What the user's layer must say, so that these changes hold: only what differs from the layers below it. What policy
 * holds cannot be changed.
 */
export function changesOfYou(layers: PreferenceLayers, changes: readonly PreferenceChange[]): Setting[] {
  const below = belowYou(layers);
  const isFree = freeUnder(layers);
  const free = changes.filter(({ path }) => isFree(path));
  return free.map(({ path, value }) => {
    const isAsBelow = saySame(value, valueAt(below, path));
    return { path, value: isAsBelow ? undefined : (value ?? null) };
  });
}

/** What holds where the user has set nothing, policy aside. */
function belowYou({ practice }: PreferenceLayers): SettingTree {
  return settingTree(preferencesOf({ ...noLayers, practice }));
}
