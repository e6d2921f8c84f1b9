import { browser } from "wxt/browser";
import type { PageReport } from "../../lib/core/view/page-report";
import type { PopupSite, PopupView } from "../../lib/core/view/popup-view";
import { ask } from "../../lib/extension/messages";
import { loadPreferences } from "../../lib/extension/preference-store";
import { isGranted, patternOf } from "../../lib/extension/site-grants";
import { troublesOf } from "../../lib/extension/tab-report";

const whyNot = "Browsers let no extension into this page. Open the portal that holds your claims and click here again.";

/** What the popup has to say of the tab it was opened over. */
export async function describeTab(): Promise<PopupView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = await describeSite(tab?.url);
  if (!tab?.id || !site) return { site: null, whyNot, frames: [], sidebar: "off" };
  const report = await ask("report", { tabId: tab.id });
  const page = report?.page ?? null;
  const troubles = report ? troublesOf(report) : [];
  const frames = await describeFrames(tab.id, site.host);
  const { theme } = (await loadPreferences()).preferences.sidebar;
  return {
    site,
    frames,
    sidebar: site.on ? stateOf(page) : "off",
    theme,
    troubles,
    mayTeach: site.on && !tab.incognito,
  };
}

function stateOf(page: PageReport | null): PopupView["sidebar"] {
  if (page?.fired) return "standing";
  if (page?.offered) return "offered";
  return page?.claim ? "closed" : "no-code-found";
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
