import type { SiteTeaching } from "../../core/portals/layout";
import type { FrameSight } from "../../core/reading/reading";
import { takeAllSteps } from "../../core/reading/take-all-steps";
import type { OpenRoot } from "../dom/find-roots";
import { type SeenFrame, seeFrame } from "../frame/see-frame";
import { watchPage } from "./watch-page";

export interface ReadingWatch {
  /** Reads anew, with what is known of the site now. */
  learn(taught: SiteTeaching): void;
  /** Says the last reading once more. */
  sendAgain(): void;
  elementOf(fieldId: number): Element | undefined;
}

/** How long a burst of changes is left to settle before the frame is read again, in milliseconds. */
const settle = 30;
/** The share of the page's time that reading may take in the long run: it runs only where the code stands, and a person waits for it. */
const share = 0.2;

/** Reads the frame now and after every change, and calls back when the reading differs from the last. */
export function watchReading(options: {
  openRoot: OpenRoot;
  taught: SiteTeaching;
  signal: AbortSignal;
  onRead(sight: FrameSight): void;
  /** A burst of changes is over, whether or not the reading differs. */
  onSettled?(): void;
  /** The page changes too fast to be read each time; or it does so no more. */
  onStorm?(isInStorm: boolean): void;
}): ReadingWatch {
  const { openRoot, signal, onStorm } = options;
  let { taught } = options;
  let last: SeenFrame | undefined;
  let lastText = "";
  let begun = 0;

  const read = function* () {
    const own = ++begun;
    for (const steps = seeFrame(document, openRoot, taught); ; ) {
      const { done, value } = steps.next();
      // A change has come in between: the reading that began with it is the one that counts.
      if (own !== begun) return;
      if (done) return tell(value);
      yield;
    }
  };
  const tell = (seen: SeenFrame) => {
    last = seen;
    options.onSettled?.();
    const text = JSON.stringify(seen.sight);
    if (text === lastText) return;
    lastText = text;
    options.onRead(seen.sight);
  };
  const attributes = ["value", "checked", "selected", "hidden", "style", "class", "open", "aria-selected"];
  watchPage({ openRoot, attributes, wait: settle, share, signal, onChange: read, ...(onStorm && { onStorm }) });
  const learn = (now: SiteTeaching) => {
    taught = now;
    // Seldom, and a person waits for it: at once, without a pause.
    takeAllSteps(read());
  };
  return { learn, sendAgain: () => last && options.onRead(last.sight), elementOf: (id) => last?.elementOf(id) };
}
