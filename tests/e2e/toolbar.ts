import type { Browser as WebExtensions } from "webextension-polyfill";

declare const chrome: WebExtensions;

/** Runs in an extension page: what the toolbar shows of a tab, its number and its words. */
export async function toolbarOf(url: string): Promise<string[]> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  const tabId = tab?.id ?? -1;
  return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
}
