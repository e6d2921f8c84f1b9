import type { SiteTeaching } from "../core/portals/layout";
import type { FrameReading } from "../core/reading/reading";
import type { OpenRoot } from "./find-roots";
import { readFrame } from "./read-frame";
import { watchPage } from "./watch-page";

interface ReadingWatch {
  /** Reads anew, with what is known of the site now. */
  learn(taught: SiteTeaching): void;
  /** Says the last reading once more. */
  sendAgain(): void;
  elementOf(fieldId: number): Element | undefined;
}

/** How long a burst of changes is left to settle before the frame is read again, in milliseconds. */
const settle = 30;
/** The share of the page's time that reading may take: it runs only where the code stands, and a person waits for it. */
const share = 0.2;

/** Reads the frame now and after every change, and calls back when the reading differs from the last. */
export function watchReading(options: {
  openRoot: OpenRoot;
  taught: SiteTeaching;
  signal: AbortSignal;
  onRead(reading: FrameReading): void;
}): ReadingWatch {
  let { taught } = options;
  let last = readFrame(document, options.openRoot, taught);
  let lastText = "";

  const read = () => {
    last = readFrame(document, options.openRoot, taught);
    const text = JSON.stringify(last.reading);
    if (text === lastText) return;
    lastText = text;
    options.onRead(last.reading);
  };
  const attributes = ["value", "checked", "selected", "hidden", "style", "class", "open", "aria-selected"];
  watchPage({ openRoot: options.openRoot, attributes, wait: settle, share, signal: options.signal, onChange: read });
  read();
  const learn = (now: SiteTeaching) => {
    taught = now;
    read();
  };
  return { learn, sendAgain: () => options.onRead(last.reading), elementOf: (id) => last.elementOf(id) };
}
