import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { type Message, onMessage, tellTab } from "../lib/extension/messages";
import { moveSide } from "../lib/extension/move-side";
import { loadPreferences } from "../lib/extension/preference-store";
import { loadReference } from "../lib/extension/reference-store";
import { inject, isGranted, registerSentinel, startInOpenTabs } from "../lib/extension/site-grants";

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
    if (message.type === "preferences") return loadPreferences().then(({ preferences }) => preferences);
    if (message.type === "move-side") return moveSide();
    if (message.type === "reference") return loadReference();
    if (message.type === "open-options") return browser.runtime.openOptionsPage();
    if (tab?.id !== undefined) relay(message, tab.id, frameId ?? 0);
    return undefined;
  });
});

/** Passes on what the scripts of one tab have to say to each other. */
function relay(message: Message, tabId: number, frameId: number): void {
  if (message.type === "code-seen") void inject(tabId, "reader", frameId);
  else if (message.type === "line-found") void standUp(tabId);
  else if (message.type === "frame-read" || message.type === "frame-left" || message.type === "frame-strained")
    void tellTab(tabId, { ...message, frameId }, 0);
  else if (message.type === "frame-opened") void inject(tabId, "reader");
  else if (message.type === "send-readings" || message.type === "rest") void tellTab(tabId, message);
  else if (message.type === "show-field") void tellTab(tabId, message, message.frameId);
}

/** The sidebar stands in the top frame; every granted frame may hold a part of the claim. */
async function standUp(tabId: number): Promise<void> {
  await Promise.all([inject(tabId, "sidebar", 0), inject(tabId, "reader")]);
}
