import { type FrameNews, wholeOf, withChanged } from "../../core/reading/frame-news";
import type { FrameSight } from "../../core/reading/reading";

/** What the frames of one tab were last read as, by the browser's number for them. */
type Known = ReadonlyMap<number, Pick<FrameNews, "readAt" | "sight">>;

/** In memory alone, and gone when the background sleeps: whoever asks sends the whole again then. */
const tabs = new Map<number, Known>();

/** The frames of a tab as they read now; null where the whole of one is not known here. Of frames not named nothing is kept. */
export function sightsNow(tabId: number, frames: readonly FrameNews[]): [frameId: number, sight: FrameSight][] | null {
  const before = tabs.get(tabId);
  const known = new Map<number, Pick<FrameNews, "readAt" | "sight">>();
  const now: [number, FrameSight][] = [];
  for (const news of frames) {
    const { frameId, readAt, changed } = news;
    const sight = wholeOf(news, before?.get(frameId));
    if (!sight) return null;
    known.set(frameId, { readAt, sight });
    now.push([frameId, withChanged(sight, changed)]);
  }
  tabs.set(tabId, known);
  return now;
}

export function forgetTab(tabId: number): void {
  tabs.delete(tabId);
}
