import { browser } from "wxt/browser";
import type { Activity, ActivityLedger } from "../../activity";
import type { PageReport } from "../../core/view/page-report";
import { tellTab } from "../messages";
import { tabActivity } from "./tab-activity";

/** What Claimside reads and says in a tab, and what it has still to do there. */
export interface TabReport {
  /** What the sidebar says; null where none runs, or where it did not answer. */
  page: PageReport | null;
  /** The frames that Claimside may enter; null where the browser did not let them be asked. */
  frames: FrameActivity[] | null;
  /** What the background does for the tab. It is asked last: the frames' work may have begun some there. */
  background: Activity;
}

export interface FrameActivity extends Activity {
  url: string;
  /** Which of our scripts run there. */
  scripts: string[];
}

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
