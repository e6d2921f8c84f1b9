import { h, render } from "preact";
import "../../components/options/options.css";
import { OptionsPage } from "../../components/options/OptionsPage";
import { changesBetween } from "../../lib/core/preferences/changes";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { buildOptionsView } from "../../lib/core/view/build-options-view";
import type { OptionsView } from "../../lib/core/view/options-view";
import { ask } from "../../lib/extension/messages";
import { loadPreferences, watchPreferences } from "../../lib/extension/preference-store";
import { grantedSites, turnOff, watchSites } from "../../lib/extension/site-grants";
import { openCmsFiles } from "./cms-files";
import { taughtSites } from "./taught-sites";
import { applyImport, offerExport } from "./transfer-file";
import { turnOnAddress } from "./turn-on-address";

let { preferences, problems } = await loadPreferences();
/** As they are stored: what could not be kept is told again with the next change. */
let kept = preferences;
let sites = await grantedSites();
const cmsFiles = await openCmsFiles(() => draw());
const taught = taughtSites(() => preferences, save);
let saved: OptionsView["saved"] = "saved";

/** Only what was changed is told: another tab, or a sidebar, may change something else at the same moment. */
async function save(next: Preferences): Promise<boolean> {
  const changes = changesBetween(kept, next);
  preferences = next;
  saved = "saving";
  draw();
  const isKept = (await ask("change-preferences", { changes })) === true;
  if (isKept) [kept, problems] = [next, []];
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
    onExport: () => offerExport(preferences),
    onImport: (text: string) => applyImport(text, save),
    taught,
    cms: cmsFiles.props(),
  };
  render(h(OptionsPage, props), document.getElementById("app") as HTMLElement);
}

const forever = new AbortController().signal;
watchPreferences((stored) => {
  [preferences, kept] = [stored.preferences, stored.preferences];
  draw();
}, forever);
watchSites(async () => {
  sites = await grantedSites();
  draw();
}, forever);
draw();
