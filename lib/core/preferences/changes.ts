import type { Preferences } from "./preferences";
import { differencesBetween, type SettingPath, type SettingTree, withValueAt } from "./settings";

/** One setting that was set or, without a value, taken away. */
export interface PreferenceChange {
  path: SettingPath;
  value?: unknown;
}

/** What a person changed: so much is told to whoever stores it, and what another changed meanwhile stays. */
export function changesBetween(before: Preferences, after: Preferences): PreferenceChange[] {
  return differencesBetween(settingTree(before), settingTree(after)).map(({ path, value }) =>
    value === undefined ? { path } : { path, value },
  );
}

/** The preferences with these changes made. */
export function withChanges(preferences: Preferences, changes: readonly PreferenceChange[]): Preferences {
  const changed = changes.reduce((so, { path, value }) => withValueAt(so, path, value), settingTree(preferences));
  return preferencesFrom(changed);
}

/** The preferences as a tree of settings. */
export function settingTree(preferences: Partial<Preferences>): SettingTree {
  return preferences as SettingTree;
}

/** The preferences that a whole tree of settings makes, the defaults among them. */
export function preferencesFrom(tree: SettingTree): Preferences {
  return { payers: {}, rules: {}, ...tree, version: 1 } as unknown as Preferences;
}
