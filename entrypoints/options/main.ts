import { h, render } from "preact";
import "../../components/options/options.css";
import { OptionsPage } from "../../components/options/OptionsPage";
import { buildOptionsView } from "../../lib/core/view/build-options-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { lockedSites } from "../../lib/extension/site-grants";
import { localDate } from "../../lib/page/surface/local-date";
import { openCmsFiles } from "./cms-files";
import { makeEditedPreferences } from "./edited-preferences";
import { historyPart } from "./history-part";
import { ownRuleTryout } from "./own-rule-tryout";
import { sharePart } from "./share-part";
import { followSites, siteActions } from "./site-actions";
import { speakInPage } from "./speak-in-page";
import { storedPart } from "./stored-part";
import { makeSyncPart } from "./sync-part";
import { openTally } from "./tally";
import { taughtSites } from "./taught-sites";

const edited = makeEditedPreferences(() => draw());
const { now, save, layers } = edited;
const forever = new AbortController().signal;
await speakInPage(() => optionsWording.pageTitle, draw, forever);
const sites = await followSites(() => draw(), forever);
const cmsFiles = await openCmsFiles(() => draw());
const tally = await openTally(() => draw(), now);
const onTryOwnRule = ownRuleTryout(now);
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
    sites: sites(),
    lockedSites: lockedSites(),
    today: localDate(),
  });
  render(h(OptionsPage, { view, ...actions }), document.getElementById("app") as HTMLElement);
}

await edited.open(forever).then(() => sync.open(forever));
