import type { Preferences } from "../../lib/core/preferences/preferences";
import { exportText, importText } from "../../lib/core/preferences/transfer";
import { offerDownload } from "../../lib/page/surface/offer-download";

const notKept = "The file was read, but the browser did not keep it: its storage may be full. Nothing was changed.";

type Save = (preferences: Preferences) => Promise<boolean>;

/** What the options page does with files of preferences. */
export function transferActions(now: () => Preferences, save: Save) {
  return {
    /** Offers what the practice set as a file to keep, or to take to another browser. */
    onExport: () => offerDownload("claimside-preferences.json", exportText(now())),
    onImport: (text: string) => applyImport(text, save),
  };
}

/** Saves the preferences of an exported file, all or none; resolves to the sentences that kept it from being so. */
async function applyImport(text: string, save: Save): Promise<string[]> {
  const { preferences, problems } = importText(text);
  const isKept = preferences !== null && (await save(preferences));
  return preferences && !isKept ? [notKept] : problems;
}
