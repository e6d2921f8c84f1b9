import { h, render } from "preact";
import "../../components/options/options.css";
import { OptionsPage } from "../../components/options/OptionsPage";
import { changesBetween } from "../../lib/core/preferences/changes";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { exportText } from "../../lib/core/preferences/transfer";
import { buildOptionsView } from "../../lib/core/view/build-options-view";
import type { OptionsView } from "../../lib/core/view/options-view";
import { ask } from "../../lib/extension/messages";
import { loadPreferences, watchPreferences } from "../../lib/extension/preference-store";
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

/** Only what was changed is told: another tab, or a sidebar, may change something else at the same moment. */
async function save(next: Preferences): Promise<boolean> {
  const changes = changesBetween(preferences, next);
  preferences = next;
  saved = "saving";
  draw();
  const isKept = (await ask("change-preferences", { changes })) === true;
  if (isKept) problems = [];
  saved = isKept ? "saved" : "failed";
  draw();
  return isKept;
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
