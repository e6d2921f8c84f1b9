import { preferencesWording as words } from "../words/en/preferences";
import type { PreferenceLayers } from "./layers";
import { migrate } from "./migrations";
import { readPolicy } from "./read-policy";
import { readSettings } from "./read-preferences";
import { leftOutWords } from "./read-setting";
import {
  isTree,
  type Setting,
  type SettingPath,
  type SettingTree,
  settingsOf,
  settingsWhere,
  valueAt,
  withValueAt,
} from "./settings";

/** All layers as they can be read, and one sentence for each part that cannot. */
export function readLayers(
  stored: { practice: unknown; you: unknown },
  policy: unknown,
): { layers: PreferenceLayers; wantedSites: string[]; problems: string[] } {
  const [practice, you, managed] = [readLayer(stored.practice), readLayer(stored.you), readPolicy(policy)];
  return {
    layers: { practice: practice.settings, you: you.settings, policy: managed.settings },
    wantedSites: managed.sites,
    problems: [
      ...you.problems,
      ...practice.problems.map((problem) => words.inPractice(problem)),
      ...managed.problems.map(inPolicy),
    ],
  };
}

/** A problem, said to be one of the policy. */
export function inPolicy(problem: string): string {
  return words.inPolicy(problem);
}

/** Whether this is what may be set there. */
export function isReadable(path: SettingPath, value: unknown): boolean {
  return readLayer(withValueAt({}, path, value)).unread.length === 0;
}

/** A layer as it was read from the store. */
interface ReadLayer {
  settings: SettingTree;
  /** One sentence for each part that could not be read. */
  problems: string[];
  /** What could not be read, word for word. */
  unread: Setting[];
}

/** Reads a layer: what is valid counts, and what is not stays where it is stored. */
export function readLayer(stored: unknown): ReadLayer {
  const found = isTree(stored) ? migrate(stored) : {};
  const all = settingsOf(found);
  const takenAway = all.filter(({ value }) => value === null);
  const rest = takenAway.length > 0 ? settingsWhere(found, (value) => value !== null) : found;
  const read = readSettings(isTree(stored) ? rest : stored);
  const settings = settingsWhere(
    takenAway.reduce((so, { path }) => withValueAt(so, path, null), read.settings),
    () => true,
  );
  const unread = isTree(stored) ? all : stored === undefined ? [] : [{ path: [], value: stored }];
  return {
    settings,
    problems: read.problems.map(leftOutWords),
    unread: unread.filter(({ path }) => path.length === 0 || valueAt(settings, path) === undefined),
  };
}
