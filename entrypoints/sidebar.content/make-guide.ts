import type { ReadNote } from "../../lib/core/view/note-view";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { tellBackground } from "../../lib/extension/messages";
import { localDate } from "../../lib/page/surface/local-date";
import type { PageFrames } from "./page-frames";

/** Asks the background what follows from what the frames say; null where a newer answer was faster, or none came. */
export function makeGuide(frames: PageFrames, note: () => ReadNote | undefined, signal: AbortSignal) {
  let asked = 0;
  let answered = 0;
  return async (): Promise<Guided | null> => {
    if (frames.size === 0 && answered === 0) return null;
    const turn = ++asked;
    const question = { type: "guide", frames: [...frames], today: localDate(), note: note() } as const;
    const guided = (await tellBackground(question)) as Guided | false | undefined;
    if (!guided || turn < answered || signal.aborted) return null;
    answered = turn;
    return guided;
  };
}
