import type { Browser as WebExtensions } from "webextension-polyfill";
import type { TabReport } from "../../lib/extension/tab-report";

// The functions below run inside a page of the extension.

declare const chrome: WebExtensions;

export async function isRegistered(pattern: string, wanted: boolean): Promise<boolean> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.some(({ matches }) => matches?.includes(pattern)) === wanted;
}

export async function askForReport(url: string, patience: number): Promise<TabReport | null> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((one) => one.url === url);
  if (tab?.id === undefined) return null;
  // What messages.ts sends back, in a page that has none of it.
  const asked: Promise<unknown> = chrome.runtime.sendMessage({ type: "report", tabId: tab.id, patience });
  // The background may just be starting, or ending: whoever waits for the report asks again.
  const reply = (await asked.catch(() => null)) as { answer?: TabReport } | null | undefined;
  return reply?.answer ?? null;
}

export async function injectTeaching(url: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  const files = ["/content-scripts/teach.js"];
  await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1, allFrames: true }, files });
}

/** After the answer: the page goes with what it asks for. */
export function reloadSoon(): void {
  setTimeout(() => chrome.runtime.reload());
}

export async function zoomTab(url: string, factor: number): Promise<void> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  if (tab?.id === undefined) throw new Error(`A page at ${url} was expected, found none.`);
  await chrome.tabs.setZoomSettings(tab.id, { scope: "per-tab" });
  await chrome.tabs.setZoom(tab.id, factor);
}

/** What comes of the browser's shortcut: no protocol presses the keys of a browser itself. */
export async function tellShortcut(url: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  if (tab?.id === undefined) throw new Error(`A page at ${url} was expected, found none.`);
  await chrome.tabs.sendMessage(tab.id, { type: "to-sidebar" }, { frameId: 0 });
}

export async function dumpStorage(): Promise<Record<string, unknown>> {
  const { local, session, sync } = chrome.storage;
  return {
    local: await local.get(null),
    session: await session.get(null),
    sync: await sync.get(null),
    web: { ...localStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
  };
}

/** Runs in the page. */
export function goTo(place: string): void {
  location.hash = place;
}

export async function registeredNow(): Promise<{ id: string; matches?: string[] }[]> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, matches = [] }) => ({ id, matches }));
}
