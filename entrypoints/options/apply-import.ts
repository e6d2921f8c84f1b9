import type { Preferences } from "../../lib/core/preferences/preferences";
import { importText } from "../../lib/core/preferences/transfer";

/** Saves the preferences of an exported file, all or none; resolves to the sentences that kept it from being so. */
export async function applyImport(text: string, save: (preferences: Preferences) => Promise<void>): Promise<string[]> {
  const { preferences, problems } = importText(text);
  if (preferences) await save(preferences);
  return problems;
}
