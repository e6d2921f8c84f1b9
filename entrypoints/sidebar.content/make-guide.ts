import type { ReadNote } from "../../lib/core/view/note-view";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { ask } from "../../lib/extension/messages";
import { localDate } from "../../lib/page/surface/local-date";
import type { PageFrames } from "./page-frames";

interface GuideOptions {
  frames: PageFrames;
  note(): ReadNote | undefined;
  signal: AbortSignal;
  /** The last answer is no longer one to what the page shows now; or it is again. */
  onBehind(isBehind: boolean): void;
}

/** An answer is mostly there within a few milliseconds; without one for so many, what is shown is called not current. */
const patience = 1000;

/** Asks the background what follows from what the frames say; null where a newer answer was faster, or none came. */
export function makeGuide({ frames, note, signal, onBehind }: GuideOptions) {
  let asked = 0;
  let answered = 0;
  return async (): Promise<Guided | null> => {
    if (frames.size === 0 && answered === 0) return null;
    const turn = ++asked;
    const timer = setTimeout(() => answered < turn && !signal.aborted && onBehind(true), patience);
    const guided = await ask("guide", { frames: [...frames], today: localDate(), note: note() });
    if (!guided || turn < answered || signal.aborted) return null;
    clearTimeout(timer);
    answered = turn;
    if (turn === asked) onBehind(false);
    return guided;
  };
}
