import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { answers } from "../lib/extension/background/answer";
import { forgetGuided } from "../lib/extension/background/guide-tab";
import { startInOpenTabs } from "../lib/extension/background/inject";
import { relayed } from "../lib/extension/background/relay";
import { hearShortcut } from "../lib/extension/background/shortcut";
import { followSync } from "../lib/extension/background/sync-preferences";
import { hear, tellTab } from "../lib/extension/messages";
import { grantedSites, registerSentinel } from "../lib/extension/site-grants";

// It sleeps whenever it has nothing to do, so it keeps no state that it could not do without: grants are the browser's,
// readings the sidebar's.
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
    await registerSentinel();
    // What ran in them was left without its extension by the update.
    await startInOpenTabs(await grantedSites());
  });
  browser.runtime.onStartup.addListener(() => void registerSentinel());
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerSentinel();
    await startInOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await registerSentinel();
    const tabs = await browser.tabs.query({});
    for (const { id } of tabs) if (id !== undefined) void tellTab(id, { type: "check-grant" });
  });
  browser.tabs.onRemoved.addListener(forgetGuided);
  hearShortcut();
  followSync();
  hear({ ...answers, ...relayed });
});
