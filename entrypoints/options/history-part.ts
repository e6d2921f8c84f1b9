import type { HistoryViewProps } from "../../components/options/HistoryView";
import type { PreferenceLayers } from "../../lib/core/preferences/layers";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { historyView, notUndoneWords } from "../../lib/core/view/history-view";
import { settingNames } from "../../lib/core/view/setting-names";
import { shareWording } from "../../lib/core/words/en/share";
import { ask } from "../../lib/extension/messages";
import { loadStoredLayers } from "../../lib/extension/preference-store";
import { localTime } from "../../lib/page/surface/local-time";

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
