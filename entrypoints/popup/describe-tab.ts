import { browser } from "wxt/browser";
import { type PopupSite, type PopupView, popupView } from "../../lib/core/view/popup-view";
import { ask, tellTab } from "../../lib/extension/messages";
import { loadPreferences } from "../../lib/extension/preference-store";
import { isGranted, lockedSites, patternOf } from "../../lib/extension/site-grants";
import { troublesOf } from "../../lib/extension/tab-report";

/** What the popup has to say of the tab it was opened over. */
export async function describeTab(): Promise<PopupView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { theme } = (await loadPreferences()).preferences.sidebar;
  const site = tab?.id === undefined ? null : await describeSite(tab.url);
  const report = site && tab?.id !== undefined ? await ask("report", { tabId: tab.id }) : undefined;
  return popupView({
    site,
    frames: site && tab?.id !== undefined ? await describeFrames(tab.id, site.host) : [],
    page: report?.page ?? null,
    lines: (tab?.id !== undefined && (await tellTab(tab.id, { type: "lines-shown" }, 0))) || [],
    isRunning: report?.frames?.some(({ scripts }) => scripts.length > 0) ?? false,
    troubles: report ? troublesOf(report) : [],
    mayTeach: site?.on === true && !tab?.incognito,
    shortcut: (await ask("shortcut")) ?? "",
    theme,
  });
}

async function describeSite(address: string | undefined): Promise<PopupSite | null> {
  const pattern = address ? patternOf(address) : null;
  if (!address || !pattern) return null;
  const [on, locked] = [await isGranted(address), lockedSites().includes(pattern)];
  return { host: new URL(address).hostname, pattern, on, locked };
}

/** Frames from other origins may hold the very form; opening the popup lets us look which there are, and at nothing else. */
async function describeFrames(tabId: number, ownHost: string): Promise<PopupSite[]> {
  // Where the browser lets no extension in there is no frame to be turned on.
  const addresses = await frameAddresses(tabId).catch(() => []);
  const sites = await Promise.all(addresses.map(describeSite));
  const others = sites.filter((site) => site !== null).filter((site) => site.host !== ownHost);
  return [...new Map(others.map((site) => [site.pattern, site])).values()];
}

async function frameAddresses(tabId: number): Promise<string[]> {
  const func = () => [...document.querySelectorAll<HTMLIFrameElement>("iframe, frame")].map((frame) => frame.src);

  const [result] = await browser.scripting.executeScript({ target: { tabId }, func });
  return result?.result ?? [];
}
