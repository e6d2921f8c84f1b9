import { browser } from "wxt/browser";
import { tickNote } from "../../core/note/judge/tick-note";
import { separateVisit } from "../../core/note/visit/separate-visit";
import { withChanges } from "../../core/preferences/changes";
import type { ScriptOnDemand, TypesTo } from "../message-table";
import type { Handlers, Sender } from "../messages";
import { loadPreferences } from "../preference-store";
import { isGranted } from "../site-grants";
import { keepTold } from "../tally-store";
import { collectReports } from "./collect-reports";
import { guideTab, reportPage } from "./guide-tab";
import { inject } from "./inject";
import { moveSide } from "./move-side";
import { openOptions } from "./open-options";
import { injectReaders, standUp } from "./relay";
import { reportTab } from "./report-tab";
import { shortcutToSidebar } from "./shortcut";
import { showOnToolbar } from "./show-on-toolbar";
import { keepInStep, removeSynced, setSync } from "./sync-preferences";
import { keepTeaching, loadTeaching } from "./teach-site";
import { changePreferences, importPreferences, undoChange, wipePreferences } from "./write-preferences";

/** Pages of the extension itself stand in no tab that it knows of. */
const noTab = -1;

/** What the background does with what is said to it. It may be put to sleep between two questions, and needs nothing of the last. */
export const answers: Handlers<TypesTo<"background">> = {
  "code-seen": (_, { tab, frameId = 0 }) => inTab(tab, (id) => inject(id, "reader", frameId)),
  "line-found": (_, { tab }) => inTab(tab, standUp),
  "frame-opened": (_, { tab }) => inTab(tab, injectReaders),
  "is-granted": (_, { url, tab }) => isGranted(url?.startsWith("http") ? url : tab?.url),
  teaching: (_, { tab }) => loadTeaching(tab),
  guide: ({ last, ...page }, { tab }) => guideTab(page, tab?.id ?? noTab, last),
  "report-page": (page, { tab }) => reportPage(page, tab?.id ?? noTab),
  tick: ({ text, own }) => tickNote(text, own),
  visit: ({ text }) => separateVisit(text),
  "move-side": moveSide,
  "script-wanted": ({ script, frameIds }, { tab }) => injectInto(tab, script, frameIds),
  "report-form": collectReports,
  "open-options": ({ at }) => openOptions(at),
  shortcut: shortcutToSidebar,
  "not-a-code": (message, { tab }) => keepTeaching(message, tab),
  "a-code-after-all": (message, { tab }) => keepTeaching(message, tab),
  "keep-layout": (message, { tab }) => keepTeaching(message, tab),
  "keep-form-answer": (message, { tab }) => keepTeaching(message, tab),
  "forget-form-answer": (message, { tab }) => keepTeaching(message, tab),
  "keep-habit": (message, { tab }) => keepTeaching(message, tab),
  "keep-writing": (message, { tab }) => keepTeaching(message, tab),
  toolbar: ({ shows }, { tab }) => inTab(tab, (id) => showOnToolbar(id, shows)),
  // Nothing of a private window outlasts it.
  told: ({ told, day }, { tab }) => (tab?.incognito ? undefined : keepTold(told, day)),
  preferences: async () => (await loadPreferences()).preferences,
  "change-preferences": ({ changes }, { url }) =>
    changePreferences((stored) => withChanges(stored, changes), isOwnPage(url) ? "options" : "sidebar"),
  "import-preferences": ({ file, leftOut }) => importPreferences(file, leftOut),
  "undo-change": ({ id }) => undoChange(id),
  "wipe-preferences": async ({ what }) => {
    // What was taken away is known by the history alone until other browsers know it, too.
    if (what === "history") await keepInStep();
    return wipePreferences(what);
  },
  "set-sync": ({ isOn }) => setSync(isOn),
  "remove-synced": removeSynced,
  report: ({ tabId, patience }) => reportTab(tabId, patience),
};

function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL("")) === true;
}

async function injectInto(tab: Sender["tab"], script: ScriptOnDemand, frameIds: readonly number[]): Promise<void> {
  const { id } = tab ?? {};
  if (id !== undefined) await Promise.all(frameIds.map((frameId) => inject(id, script, frameId)));
}

/** Begins something in the sender's tab, and does not wait for it: the tab's ledger says when it is done. */
function inTab(tab: Sender["tab"], work: (tabId: number) => Promise<unknown>): void {
  if (tab?.id !== undefined) void work(tab.id);
}
