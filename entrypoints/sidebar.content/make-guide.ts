import type { ReadNote } from "../../lib/core/view/note-view";
import { nothingRead, type PageReport } from "../../lib/core/view/page-report";
import { languageNow } from "../../lib/core/words/catalogue";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { askUncounted } from "../../lib/extension/messages";
import { localDate } from "../../lib/page/surface/local-date";
import { makeGuideSender, type WholePage } from "./guide-sender";
import type { PageFrames } from "./page-frames";

interface GuideOptions {
  frames: PageFrames;
  note(): ReadNote | undefined;
  /** Left out: the day it is. */
  today?(): string;
  signal: AbortSignal;
  /** The last answer is no longer one to what the page shows now; or it is again. */
  onBehind(isBehind: boolean): void;
}

/** An answer is mostly there within a few milliseconds; without one for so many, what is shown is called not current. */
const patience = 1000;

/** Asks the background what follows from what the frames say. */
export function makeGuide({ frames, note, today = localDate, signal, onBehind }: GuideOptions) {
  const sender = makeGuideSender();
  let asked = 0;
  let answered = 0;
  /** What the last answer was about. */
  let about: WholePage | undefined;

  return {
    /** null where nothing is new: the answer is as before, a newer one was faster, or none came. */
    async guide(): Promise<Guided | null> {
      if (frames.size === 0 && answered === 0) return null;
      const turn = ++asked;
      const timer = setTimeout(() => answered < turn && !signal.aborted && onBehind(true), patience);
      const page = {
        frames: frames.now(),
        focus: frames.focus(),
        today: today(),
        note: note(),
        language: languageNow(),
      };
      const answer = await sender.ask(page);
      if (!answer || turn < answered || signal.aborted) return null;
      clearTimeout(timer);
      [answered, about] = [turn, page];
      if (turn === asked) onBehind(false);
      return sender.take(answer);
    },
    /** Which reading of a frame the last answer was about. */
    readAt: (frameId: number) => about?.frames.find((frame) => frame.frameId === frameId)?.readAt,
    /** What is to be reported of what the last answer was about. */
    async report(): Promise<PageReport> {
      return (about && (await askUncounted("report-page", about))) ?? nothingRead;
    },
  };
}
