import { hostOf, portalFileOf } from "../../lib/core/portals/portal-file";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { layoutOf, withLayout, withoutFormAnswer, withoutNotCode, withWriting } from "../../lib/core/preferences/sites";
import { offerDownload } from "../../lib/page/surface/offer-download";

/** The options page's part for what was taught of sites. */
export function taughtSites(preferences: () => Preferences, save: (next: Preferences) => Promise<boolean>) {
  return {
    onAllowCode: (site: string, locator: string) => void save(withoutNotCode(preferences(), site, locator)),
    onForgetForm: (site: string, selector: string) => void save(withoutFormAnswer(preferences(), site, [selector])),
    onForgetLayout: (site: string) => void save(withLayout(preferences(), site, [])),
    onAllowWriting: (site: string) => void save(withWriting(preferences(), site, "on")),
    onExportLayout: (site: string) => {
      const text = JSON.stringify(layoutOf(preferences(), site), null, 2);
      offerDownload(`claimside-layout-${hostOf(site)}.json`, `${text}\n`);
    },
    onCopyLayout: (site: string) =>
      navigator.clipboard.writeText(portalFileOf(layoutOf(preferences(), site))).then(
        () => true,
        () => false,
      ),
  };
}
