import type { Preferences } from "../../lib/core/preferences/preferences";
import { importText } from "../../lib/core/preferences/transfer";

const notKept = "The file was read, but the browser did not keep it: its storage may be full. Nothing was changed.";

/** Saves the preferences of an exported file, all or none; resolves to the sentences that kept it from being so. */
export async function applyImport(
  text: string,
  save: (preferences: Preferences) => Promise<boolean>,
): Promise<string[]> {
  const { preferences, problems } = importText(text);
  const isKept = preferences !== null && (await save(preferences));
  return preferences && !isKept ? [notKept] : problems;
}
