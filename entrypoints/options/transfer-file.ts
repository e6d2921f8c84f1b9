import type { Preferences } from "../../lib/core/preferences/preferences";
import { exportText, importText } from "../../lib/core/preferences/transfer";
import { ask } from "../../lib/extension/messages";
import { offerDownload } from "../../lib/page/surface/offer-download";

const notKept = "The file was read, but the browser did not keep it: its storage may be full. Nothing was changed.";

/** What the options page does with files of preferences. */
export function transferActions(now: () => Preferences) {
  return {
    /** Offers what the practice set as a file to keep, or to take to another browser. */
    onExport: () => offerDownload("claimside-preferences.json", exportText(now())),
    onImport: applyImport,
  };
}

/** Makes an exported file the practice's, all of it or nothing; resolves to the sentences that kept it from being so. */
async function applyImport(text: string): Promise<string[]> {
  const { settings, problems } = importText(text);
  const isKept = settings !== null && (await ask("import-preferences", { file: settings, leftOut: [] })) === true;
  return settings && !isKept ? [notKept] : problems;
}
