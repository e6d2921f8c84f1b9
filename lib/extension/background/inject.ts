import { browser } from "wxt/browser";
import { tabActivity } from "./tab-activity";

/** Runs one of our scripts in a tab: in one frame, or in every frame that is granted. False where the page refused. */
export async function inject(
  tabId: number,
  script: "sentinel" | "reader" | "note" | "sidebar" | "teach" | "outline",
  frameId?: number,
): Promise<boolean> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const injected = browser.scripting.executeScript({ target, files: [`/content-scripts/${script}.js`] });
    await tabActivity(tabId).during(`inject ${script}`, injected);
    return true;
  } catch {
    // The tab was left, or the browser lets no extension into it: nothing of a claim is missed.
    return false;
  }
}

/** Starts the sentinel in pages of these sites that are open already. */
export async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : inject(tab.id, "sentinel"))));
}
