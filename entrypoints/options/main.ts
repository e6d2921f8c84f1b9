import { h, render } from "preact";
import "../../components/options/options.css";
import { OptionsPage } from "../../components/options/OptionsPage";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { exportText } from "../../lib/core/preferences/transfer";
import { buildOptionsView } from "../../lib/core/view/build-options-view";
import type { OptionsView } from "../../lib/core/view/options-view";
import { loadPreferences, savePreferences, watchPreferences } from "../../lib/extension/preference-store";
import { grantedSites, turnOff, watchSites } from "../../lib/extension/site-grants";
import { offerDownload } from "../../lib/page/surface/offer-download";
import { applyImport } from "./apply-import";
import { openCmsFiles } from "./cms-files";
import { taughtSites } from "./taught-sites";
import { turnOnAddress } from "./turn-on-address";

let { preferences, problems } = await loadPreferences();
let sites = await grantedSites();
const cmsFiles = await openCmsFiles(() => draw());
const taught = taughtSites(() => preferences, save);
let saved: OptionsView["saved"] = "saved";

async function save(next: Preferences): Promise<void> {
  preferences = next;
  saved = "saving";
  draw();
  try {
    await savePreferences(next);
    saved = "saved";
    problems = [];
  } catch {
    // The page says so, and that nothing was kept.
    saved = "failed";
  }
  draw();
}

function draw(): void {
  const props = {
    view: buildOptionsView({ preferences, problems: [...problems, ...cmsFiles.problems()], sites, saved }),
    onChange: (next: Preferences) => void save(next),
    onTurnOnSite: turnOnAddress,
    onTurnOffSite: (pattern: string) => turnOff([pattern]),
    onExport: () => offerDownload("claimside-preferences.json", exportText(preferences)),
    onImport: (text: string) => applyImport(text, save),
    taught,
    cms: cmsFiles.props(),
  };
  render(h(OptionsPage, props), document.getElementById("app") as HTMLElement);
}

const forever = new AbortController().signal;
watchPreferences((stored) => {
  ({ preferences } = stored);
  draw();
}, forever);
watchSites(async () => {
  sites = await grantedSites();
  draw();
}, forever);
draw();
