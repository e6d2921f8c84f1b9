import { browser } from "wxt/browser";
import type { PopupSite, PopupView } from "../../lib/core/view/popup-view";
import { inject } from "../../lib/extension/background/inject";
import { ask, tellTab } from "../../lib/extension/messages";
import { loadPreferences } from "../../lib/extension/preference-store";
import { isGranted, patternOf } from "../../lib/extension/site-grants";
import { troublesOf } from "../../lib/extension/tab-report";

const whyNot = "Browsers let no extension into this page. Open the portal that holds your claims and click here again.";

/** Brings back the sidebar of the tab in front. */
export async function reopenSidebar(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await tellTab(tab.id, { type: "reopen" }, 0);
}

/** Asks for the fields of the form in the tab in front, in every frame that is granted. */
export async function teachForm(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await inject(tab.id, "teach");
}

/** What the popup has to say of the tab it was opened over. */
export async function describeTab(): Promise<PopupView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = await describeSite(tab?.url);
  if (!tab?.id || !site) return { site: null, whyNot, frames: [], sidebar: "off" };
  const report = await ask("report", { tabId: tab.id });
  const page = report?.page ?? null;
  const troubles = report ? troublesOf(report) : [];
  const state = page?.fired ? "standing" : page?.claim ? "closed" : "no-code-found";
  const frames = await describeFrames(tab.id, site.host);
  const { theme } = (await loadPreferences()).preferences.sidebar;
  return { site, frames, sidebar: site.on ? state : "off", theme, troubles, mayTeach: site.on && !tab.incognito };
}

async function describeSite(address: string | undefined): Promise<PopupSite | null> {
  const pattern = address ? patternOf(address) : null;
  if (!address || !pattern) return null;
  return { host: new URL(address).hostname, pattern, on: await isGranted(address) };
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
