import type { SettingTree } from "./settings";

/** Makes of preferences of one version those of the next. */
export type Migration = (stored: SettingTree) => SettingTree;

/** The first makes version 2 of version 1, and so on: version 1 is today's. */
const migrations: readonly Migration[] = [];

/** What this product writes. */
export const currentVersion = migrations.length + 1;

/** Preferences of any version up to today's as they are written today; others as they are. */
export function migrate(stored: SettingTree, steps: readonly Migration[] = migrations): SettingTree {
  const version = versionOf(stored);
  if (version === null) return stored;
  const due = steps.slice(version - 1);
  return due.reduce((tree, step, at) => ({ ...step(tree), version: version + at + 1 }), stored);
}

/** Whether a newer product wrote this, which may mean something else by what stands there. */
export function isNewer(stored: SettingTree, steps: readonly Migration[] = migrations): boolean {
  return (versionOf(stored) ?? 0) > steps.length + 1;
}

/** What names no version is of the first; null where it names none that there can be. */
function versionOf({ version = 1 }: SettingTree): number | null {
  return typeof version === "number" && Number.isInteger(version) && version >= 1 ? version : null;
}
