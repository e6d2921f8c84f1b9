import type { ShareViewProps } from "../../components/options/ShareView";
import { ownPreferences, preferencesBeside } from "../../lib/core/preferences/import-plan";
import type { PreferenceLayers } from "../../lib/core/preferences/layers";
import { exportText, type ImportedFile, importText, withoutLook } from "../../lib/core/preferences/transfer";
import { importView } from "../../lib/core/view/import-view";
import { settingNames } from "../../lib/core/view/setting-names";
import { titlesIn } from "../../lib/core/view/setting-words";
import { ask } from "../../lib/extension/messages";
import { localDate } from "../../lib/page/surface/local-date";
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
    onOpen: (text) => open(importText(text, titlesIn(settingNames(ownPreferences(layers()))))),
    onCancel: () => open(null),
    async onApply(leftOut) {
      const paths = leftOut.map((key) => JSON.parse(key) as string[]);
      const isKept = (await ask("import-preferences", { file: file?.settings ?? {}, leftOut: paths })) === true;
      if (isKept) open(null);
      return isKept;
    },
  });
}
