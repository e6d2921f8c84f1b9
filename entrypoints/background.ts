import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { tickNote } from "../lib/core/note/judge/tick-note";
import { guideTab } from "../lib/extension/background/guide-tab";
import { moveSide } from "../lib/extension/background/move-side";
import { relay } from "../lib/extension/background/relay";
import { reportTab } from "../lib/extension/background/report-tab";
import { isTeaching, keepTeaching, loadTeaching } from "../lib/extension/background/teach-site";
import { onMessage, tellTab } from "../lib/extension/messages";
import { loadPreferences } from "../lib/extension/preference-store";
import { isGranted, registerSentinel, startInOpenTabs } from "../lib/extension/site-grants";

// It sleeps whenever it has nothing to do, so it keeps no state: grants are the browser's, readings the sidebar's.
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void registerSentinel());
  browser.runtime.onStartup.addListener(() => void registerSentinel());
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerSentinel();
    if (origins.length > 0) await startInOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await registerSentinel();
    const tabs = await browser.tabs.query({});
    for (const { id } of tabs) if (id !== undefined) void tellTab(id, { type: "check-grant" });
  });
  onMessage((message, { tab, frameId, url }) => {
    if (message.type === "is-granted") return isGranted(url?.startsWith("http") ? url : tab?.url);
    if (message.type === "tick") return Promise.resolve(tickNote(message.text, message.own));
    if (message.type === "preferences") return loadPreferences().then(({ preferences }) => preferences);
    if (message.type === "move-side") return moveSide();
    if (message.type === "report") return reportTab(message.tabId, message.patience);
    if (message.type === "guide") return guideTab(message);
    if (message.type === "open-options") return browser.runtime.openOptionsPage();
    if (tab && message.type === "teaching") return loadTeaching(tab);
    if (tab && isTeaching(message)) return keepTeaching(message, tab);
    if (tab?.id !== undefined) relay(message, tab.id, frameId ?? 0);
    return undefined;
  });
});
