import { h, render } from "preact";
import "../../components/options/options.css";
import { OptionsPage } from "../../components/options/OptionsPage";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { makeSharing } from "../../lib/core/values/difference";
import { buildOptionsView } from "../../lib/core/view/build-options-view";
import type { OptionsView } from "../../lib/core/view/options-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { lockedSites } from "../../lib/extension/site-grants";
import { localDate } from "../../lib/page/surface/local-date";
import { openCmsFiles } from "./cms-files";
import { makeEditedPreferences } from "./edited-preferences";
import { historyPart } from "./history-part";
import { ownRuleTryout } from "./own-rule-tryout";
import { sharePart } from "./share-part";
import { followSites, siteActions } from "./site-actions";
import { speakAsRead, speakAsStored } from "./speak-in-page";
import { storedPart } from "./stored-part";
import { makeSyncPart } from "./sync-part";
import { openTally } from "./tally";
import { taughtSites } from "./taught-sites";

const title = () => optionsWording.pageTitle;
const speak = (set: Preferences) => speakAsRead(set, title);
const edited = makeEditedPreferences(() => draw(), speak);
const { now, save, layers } = edited;
const forever = new AbortController().signal;
await speakAsStored(title);
const sites = await followSites(() => draw(), forever);
const cmsFiles = await openCmsFiles(() => draw());
const tally = await openTally(() => draw(), now);
const onTryOwnRule = ownRuleTryout(now);
const share = sharePart(layers, () => draw());
const history = historyPart(layers, now);
const stored = storedPart(now, save);
const sync = makeSyncPart(() => draw(), now);
const shared = makeSharing<OptionsView>();

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
  const found = { problems: [...problems, ...cmsFiles.problems()], sites: sites(), lockedSites: lockedSites() };
  const view = shared(buildOptionsView({ ...state, ...found, today: localDate() }));
  render(h(OptionsPage, { view, ...actions }), document.getElementById("app") as HTMLElement);
}

await edited.open(forever).then(() => sync.open(forever));
