import type { ShownView } from "../../lib/core/view/shown-now";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { tell } from "../../lib/extension/messages";
import { makeFieldMarker } from "./mark-fields";
import type { PageFrames } from "./page-frames";
import { makeSaveSayer } from "./say-before-saving";

interface OnFormOptions {
  guided(): Guided | undefined;
  frames: PageFrames;
  /** Which reading of a frame the guidance is about. */
  readAt(frameId: number): number | undefined;
}

/** What is said on the form itself: marks beside its fields, and what is open when it is saved. */
export function makeOnForm({ guided, frames, readAt }: OnFormOptions) {
  const marker = makeFieldMarker({ guided, readAt });
  const sayer = makeSaveSayer(guided, frames);
  const forget = (frameId: number) => {
    marker.delete(frameId);
    sayer.delete(frameId);
  };
  return {
    /** What the cards say; null where there are none. */
    show(view: ShownView | null) {
      marker.show(view);
      sayer.show(view);
    },
    tellAgain: marker.tellAgain,
    saved: sayer.saved,
    /** The frame is being left: what comes in its place has no script of ours yet. */
    delete: forget,
    /** No claim is there any more: what runs in the frames ends, and is to be asked for anew when one is. */
    rest() {
      for (const { frameId } of frames.now()) forget(frameId);
      tell("rest");
    },
  };
}
