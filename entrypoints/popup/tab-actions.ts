import { browser } from "wxt/browser";
import { inject } from "../../lib/extension/background/inject";
import { tellTab } from "../../lib/extension/messages";

/** Opens the sidebar of the tab in front. */
export async function reopenSidebar(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await tellTab(tab.id, { type: "reopen" }, 0);
}

/** The practice claim in a tab of its own. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("/practice-claim.html") });
}

/** Starts in the tab in front, in every frame that the browser lets us into: opening the popup allows it for the page as it stands. */
export async function startInTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await inject(tab.id, "sentinel");
}

/** Asks for the fields of the form in the tab in front, in every frame that is granted. */
export async function teachForm(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await inject(tab.id, "teach");
}
