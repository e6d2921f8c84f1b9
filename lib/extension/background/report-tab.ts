import { browser } from "wxt/browser";
import type { ActivityLedger } from "../../activity";
import { tellTab } from "../messages";
import type { FrameActivity, TabReport } from "../tab-report";
import { tabActivity } from "./tab-activity";

/** Asks every frame of a tab once nothing is under way there, or after so many milliseconds. */
export async function reportTab(tabId: number, patience = 0): Promise<TabReport> {
  const frames = await askFrames(tabId, patience);
  const background = await tabActivity(tabId).whenIdle(patience);
  const page = (await tellTab(tabId, { type: "page-report" }, 0)) ?? null;
  return { page, frames, background };
}

async function askFrames(tabId: number, patience: number): Promise<FrameActivity[] | null> {
  const target = { tabId, allFrames: true };
  try {
    // At once: a page that is still loading is to be told from one that is done.
    const answers = await browser.scripting.executeScript({
      target,
      func: lookAtFrame,
      args: [patience],
      injectImmediately: true,
    });
    return answers.flatMap(({ result }) => (result ? [result as FrameActivity] : []));
  } catch {
    // Said by null: the tab was left, or the browser lets no extension into it.
    return null;
  }
}

/** Runs in each frame, as text: it sees what our scripts there share. */
async function lookAtFrame(patience: number): Promise<FrameActivity> {
  const own = globalThis as {
    claimsideActivity?: ActivityLedger;
    claimsideScripts?: { running: ReadonlyMap<string, unknown> };
  };
  const activity = (await own.claimsideActivity?.whenIdle(patience)) ?? { begun: 0, underWay: [], troubles: [] };
  return { url: location.href, scripts: [...(own.claimsideScripts?.running.keys() ?? [])], ...activity };
}
