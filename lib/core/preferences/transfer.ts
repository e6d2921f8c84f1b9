import type { Preferences } from "./preferences";
import { readPreferences } from "./read-preferences";
import { differenceFromDefaults } from "./resolve";

/** Larger files are no preferences of ours. */
const largestImport = 200_000;

/** The preferences as a file to keep or to take to another browser: only what differs from the defaults. */
export function exportText(preferences: Preferences): string {
  return `${JSON.stringify(differenceFromDefaults(preferences), null, 2)}\n`;
}

/** All or nothing: preferences where the whole file is valid, else the sentences that say what is not. */
export function importText(text: string): { preferences: Preferences | null; problems: string[] } {
  if (text.length > largestImport)
    return refused(
      `Expected a preferences file of at most 200 kB, found ${Math.round(text.length / 1000)} kB. Choose a file that Claimside exported.`,
    );
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // Where the text breaks off is of no use to who chose the wrong file: the sentence says what was expected.
    return refused("Expected a JSON file that Claimside exported, found text that is no JSON. Choose another file.");
  }
  const { preferences, problems } = readPreferences(found);
  return problems.length > 0 ? { preferences: null, problems } : { preferences, problems };
}

function refused(problem: string): { preferences: null; problems: string[] } {
  return { preferences: null, problems: [problem] };
}
