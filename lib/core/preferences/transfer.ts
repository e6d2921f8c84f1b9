import { repeatedKey } from "../values/repeated-key";
import { sortedJson } from "../values/sorted-json";
import { preferencesWording as words } from "../words/en/preferences";
import { defaultPreferences } from "./defaults";
import { currentVersion, isNewer, migrate } from "./migrations";
import type { Preferences } from "./preferences";
import { readSettings } from "./read-preferences";
import { differenceFromDefaults } from "./resolve";
import { isTree, type SettingTree, settingsOf, settingsWhere } from "./settings";

/** Larger files are no preferences of ours. In characters. */
const largestImport = 10_000_000;
/** A thousand payers with all that can be set of each are fewer. */
const mostSettings = 50_000;
/** So many sentences tell what is wrong with a file; the others are counted. */
const mostProblems = 20;

/** What a file sets, or why nothing of it is taken. */
export interface ImportedFile {
  settings: SettingTree | null;
  problems: string[];
}

/** The preferences as a file to keep or to hand on: only what differs from the defaults, its keys in order. */
export function exportText(preferences: Preferences): string {
  return `${sortedJson(differenceFromDefaults(preferences), 2)}\n`;
}

/** What is for colleagues, too: how the sidebar looks is each one's own. */
export function withoutLook(preferences: Preferences): Preferences {
  return { ...preferences, sidebar: defaultPreferences.sidebar };
}

/**
 * All or nothing: what the file sets where the whole of it is valid, else the sentences that say what is not; `titleOf` what
 * a setting is called.
 */
export function importText(text: string, titleOf = (path: string) => path): ImportedFile {
  if (text.length > largestImport) return refused(words.import.tooLarge(Math.round(text.length / 1_000_000)));
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // Where the text breaks off is of no use to who chose the wrong file: the sentence says what was expected.
    return refused(words.import.noJson);
  }
  const twice = repeatedKey(text);
  if (twice !== null) return refused(words.import.twice(shortened(twice)));
  if (isTree(found) && isNewer(found)) return refused(words.import.newer(shortened(found.version), currentVersion));
  const count = isTree(found) ? settingsOf(found).length : 0;
  if (count > mostSettings) return refused(words.import.tooMany(mostSettings, count));
  const { settings, problems } = readSettings(isTree(found) ? migrate(found) : found);
  return problems.length > 0
    ? refused(...problems.map(({ path, why }) => words.ofFile(titleOf(path), why)))
    : { settings: settingsWhere(settings, () => true), problems: [] };
}

function refused(...problems: string[]): ImportedFile {
  const others = problems.length - mostProblems;
  const more = others > 0 ? [words.import.more(others)] : [];
  return { settings: null, problems: [...problems.slice(0, mostProblems), ...more] };
}

function shortened(found: unknown): string {
  const text = JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
