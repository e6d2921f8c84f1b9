import { h, render } from "preact";
import "../../components/options/options.css";
import { OptionsPage } from "../../components/options/OptionsPage";
import { buildOptionsView } from "../../lib/core/view/build-options-view";
import { grantedSites, lockedSites, watchSites } from "../../lib/extension/site-grants";
import { speakAsSet } from "../../lib/extension/speak-as-set";
import { localDate } from "../../lib/page/surface/local-date";
import { openCmsFiles } from "./cms-files";
import { makeEditedPreferences } from "./edited-preferences";
import { historyPart } from "./history-part";
import { ownRuleTryout } from "./own-rule-tryout";
import { sharePart } from "./share-part";
import { siteActions } from "./site-actions";
import { storedPart } from "./stored-part";
import { makeSyncPart } from "./sync-part";
import { openTally } from "./tally";
import { taughtSites } from "./taught-sites";

const edited = makeEditedPreferences(() => draw());
const { now, save, layers } = edited;
document.documentElement.lang = await speakAsSet();
let sites = await grantedSites();
const cmsFiles = await openCmsFiles(() => draw());
const tally = await openTally(() => draw(), now);
const onTryOwnRule = ownRuleTryout(now);
const forever = new AbortController().signal;
const share = sharePart(layers, () => draw());
const history = historyPart(layers, now);
const stored = storedPart(now, save);
const sync = makeSyncPart(() => draw(), now);

function draw(): void {
  const { problems, ...state } = edited.state();
  const actions = {
    ...siteActions,
    onChange: save,
    taught: taughtSites(now, save),
    onTryOwnRule,
    cms: cmsFiles.props(),
    tally: tally(),
    share: share(),
    sync: sync.props(),
    history: history(),
    stored,
  };
  const view = buildOptionsView({
    ...state,
    problems: [...problems, ...cmsFiles.problems()],
    sites,
    lockedSites: lockedSites(),
    today: localDate(),
  });
  render(h(OptionsPage, { view, ...actions }), document.getElementById("app") as HTMLElement);
}

watchSites(async () => {
  sites = await grantedSites();
  draw();
}, forever);
await edited.open(forever).then(() => sync.open(forever));
