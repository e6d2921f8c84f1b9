import type { HistoryViewProps } from "../../components/options/HistoryView";
import type { ShareViewProps } from "../../components/options/ShareView";
import { ownPreferences, preferencesBeside } from "../../lib/core/preferences/import-plan";
import type { PreferenceLayers } from "../../lib/core/preferences/layers";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { exportText, type ImportedFile, importText, withoutLook } from "../../lib/core/preferences/transfer";
import { historyView, notUndoneWords } from "../../lib/core/view/history-view";
import { importView } from "../../lib/core/view/import-view";
import { settingNames } from "../../lib/core/view/setting-names";
import { shareWording } from "../../lib/core/view/share-wording";
import { ask } from "../../lib/extension/messages";
import { loadStoredLayers } from "../../lib/extension/preference-store";
import { localDate } from "../../lib/page/surface/local-date";
import { localTime } from "../../lib/page/surface/local-time";
import { offerDownload } from "../../lib/page/surface/offer-download";

/** The options page's part for files of settings. `draw` shows what changed. */
export function sharePart(layers: () => PreferenceLayers, draw: () => void): () => ShareViewProps {
  let file: ImportedFile | null = null;
  const open = (next: ImportedFile | null) => {
    file = next;
    draw();
  };
  return () => ({
    opened: file && importView(file, layers(), settingNames(preferencesBeside(layers(), file.settings ?? {}))),
    onExport(withLook) {
      const name = `claimside-preferences-${localDate()}.json`;
      const own = ownPreferences(layers());
      offerDownload(name, exportText(withLook ? own : withoutLook(own)));
      return name;
    },
    onOpen: (text) => open(importText(text)),
    onCancel: () => open(null),
    async onApply(leftOut) {
      const paths = leftOut.map((key) => JSON.parse(key) as string[]);
      const isKept = (await ask("import-preferences", { file: file?.settings ?? {}, leftOut: paths })) === true;
      if (isKept) open(null);
      return isKept;
    },
  });
}

/** The options page's part for the history, anew where other `layers` were read; what things are called is known from `now`. */
export function historyPart(layers: () => PreferenceLayers, now: () => Preferences): () => HistoryViewProps {
  const part = (): HistoryViewProps => ({
    load: async () => historyView(await loadStoredLayers(), settingNames(now())),
    when: localTime,
    async onUndo(id) {
      const refused = await ask("undo-change", { id });
      if (refused === null) return null;
      if (!refused || refused.why === "not-kept") return shareWording.history.notKept;
      return notUndoneWords(settingNames(now()), refused);
    },
  });
  let read = layers();
  let current = part();
  return () => {
    if (read !== layers()) [read, current] = [layers(), part()];
    return current;
  };
}
