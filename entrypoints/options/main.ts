import { h, render } from "preact";
import "../../components/options/options.css";
import { OptionsPage } from "../../components/options/OptionsPage";
import { changesBetween } from "../../lib/core/preferences/changes";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { buildOptionsView } from "../../lib/core/view/build-options-view";
import type { OptionsView } from "../../lib/core/view/options-view";
import { ask } from "../../lib/extension/messages";
import { loadPreferences, watchPreferences } from "../../lib/extension/preference-store";
import { grantedSites, watchSites } from "../../lib/extension/site-grants";
import { openCmsFiles } from "./cms-files";
import { siteActions } from "./site-actions";
import { openTally } from "./tally";
import { taughtSites } from "./taught-sites";
import { transferActions } from "./transfer-file";

let { preferences, problems } = await loadPreferences();
/** As they are stored: what could not be kept is told again with the next change. */
let kept = preferences;
let sites = await grantedSites();
const [cmsFiles, tally] = await Promise.all([openCmsFiles(() => draw()), openTally(() => draw())]);
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
  const actions = {
    ...siteActions,
    onChange: save,
    ...transferActions(() => preferences, save),
    taught,
    cms: cmsFiles.props(),
    tally: tally(),
  };
  const view = buildOptionsView({ preferences, problems: [...problems, ...cmsFiles.problems()], sites, saved });
  render(h(OptionsPage, { view, ...actions }), document.getElementById("app") as HTMLElement);
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
