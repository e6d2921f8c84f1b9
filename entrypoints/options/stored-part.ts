import type { StoredViewProps } from "../../components/options/StoredView";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { type StoredId, storedView } from "../../lib/core/view/stored-view";
import { ask } from "../../lib/extension/messages";
import { loadPreferences, loadStoredLayers } from "../../lib/extension/preference-store";
import { announceReference } from "../../lib/extension/reference-news";
import { removeAllTables, tablesOnFile } from "../../lib/extension/reference-store";
import { loadSyncItems, loadSyncState } from "../../lib/extension/sync-store";
import { loadTallies, wipeTallies } from "../../lib/extension/tally-store";
import { unknownStored } from "../../lib/extension/unknown-stored";

/** The options page's part for what is stored. */
export function storedPart(now: () => Preferences, save: (next: Preferences) => Promise<boolean>): StoredViewProps {
  return {
    load: async () =>
      storedView({
        stored: await loadStoredLayers(),
        layers: (await loadPreferences()).layers,
        tallies: await loadTallies(),
        tables: (await tablesOnFile()).tables,
        // A browser that refuses it keeps nothing there, either.
        synced: { items: await loadSyncItems().catch(() => ({})), known: (await loadSyncState()).known },
        others: await unknownStored(),
      }),
    onWipe: (id) => wipe(id, now, save),
  };
}

async function wipe(
  id: StoredId,
  now: () => Preferences,
  save: (next: Preferences) => Promise<boolean>,
): Promise<boolean> {
  switch (id) {
    case "taught": {
      const { sites: _taught, ...rest } = now();
      return save(rest);
    }
    case "tally":
      return wipeTallies().then(() => true);
    case "tables":
      return removeAllTables()
        .then(() => announceReference(0))
        .then(() => true);
    case "synced":
      return (await ask("remove-synced")) === true;
    case "policy":
      return false;
    default:
      return (await ask("wipe-preferences", { what: id })) === true;
  }
}
