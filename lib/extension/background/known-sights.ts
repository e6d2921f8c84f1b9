import { type FrameNews, withChanged } from "../../core/reading/frame-news";
import type { FrameSight } from "../../core/reading/reading";

/** What the frames of one tab were last read as, by the browser's number for them. */
type Known = ReadonlyMap<number, Required<Pick<FrameNews, "readAt" | "sight">>>;

/** In memory alone, and gone when the background sleeps: whoever asks sends the whole again then. */
const tabs = new Map<number, Known>();

/** The frames of a tab as they read now; null where the whole of one is not known here. Of frames not named nothing is kept. */
export function sightsNow(tabId: number, frames: readonly FrameNews[]): [frameId: number, sight: FrameSight][] | null {
  const before = tabs.get(tabId);
  const known = new Map<number, Required<Pick<FrameNews, "readAt" | "sight">>>();
  for (const { frameId, readAt, sight } of frames) {
    const last = before?.get(frameId);
    const whole = sight ?? (last?.readAt === readAt ? last.sight : undefined);
    if (!whole) return null;
    known.set(frameId, { readAt, sight: whole });
  }
  tabs.set(tabId, known);
  return frames.map(({ frameId, changed }) => [frameId, withChanged(known.get(frameId)?.sight as FrameSight, changed)]);
}

export function forgetTab(tabId: number): void {
  tabs.delete(tabId);
}
