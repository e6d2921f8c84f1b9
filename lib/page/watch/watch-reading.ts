import type { SiteTeaching } from "../../core/portals/layout";
import { takeAllSteps } from "../../core/reading/take-all-steps";
import type { OpenRoot } from "../dom/find-roots";
import { type SeenFrame, seeFrame } from "../frame/see-frame";
import type { Changed } from "./gather-changes";
import { KeptReading, type OnRead } from "./kept-reading";
import { spareKeys } from "./spare-keys";
import { watchFocus } from "./watch-focus";
import { watchPage } from "./watch-page";

export interface ReadingWatch {
  /** Reads anew, with what is known of the site now. */
  learn(taught: SiteTeaching): void;
  /** Says the whole of the last reading once more. */
  sendAgain(): void;
  elementOf(fieldId: number): Element | undefined;
}

interface ReadingOptions {
  openRoot: OpenRoot;
  taught: SiteTeaching;
  signal: AbortSignal;
  /** Hears of the first reading and of each that differs; with the whole of it, however little of it is new. */
  onRead: OnRead;
  /** A burst of changes is over, or a value was typed in an element, which may be no field of ours, whether or not the reading differs. */
  onSettled?(touched?: Element): void;
  /** The page changes too fast to be read each time; or it does so no more. */
  onStorm?(isInStorm: boolean): void;
}

/** How long a burst of changes is left to settle before the frame is read again, in milliseconds. */
const settle = 30;
/** The share of the page's time that reading may take in the long run: it runs only where the code stands, and a person waits for it. */
const share = 0.2;
const attributes = ["value", "checked", "selected", "hidden", "style", "class", "open", "aria-selected"];

/**
 * Reads the frame now and after every change, and calls back when the reading differs from the last. A value typed is read
 * at once and alone, apart from the lines of known codes once typing rests or the field is left; where the focus moves, or only
 * fields changed, all values are looked at; anything else may have changed what fields are, and the whole is read.
 */
export function watchReading(options: ReadingOptions): ReadingWatch {
  const { openRoot, signal, onSettled } = options;
  const focus = watchFocus(openRoot, signal, () => kept.moved());
  const kept = new KeptReading(options.onRead, focus.at);
  let taught = options.taught;
  const whole = readWholes(() => seeFrame(document, openRoot, taught), kept);
  const readAgain = function* (nodes: Changed) {
    let fields = fieldsAmong(nodes, kept);
    if (fields && whole.isUnderWay()) return fields.forEach(whole.late.add, whole.late);
    while (!fields || !(yield* kept.rereadAll(fields))) {
      if (!(yield* whole.read())) return;
      fields = [...whole.late];
      if (fields.length === 0) break;
    }
    kept.moved();
    onSettled?.();
  };
  const onTouch = spareKeys({
    // What is typed apart from the code's line changes little of what is said of it, and while it is half typed, wrongly.
    mayWait: (element) => kept.isApart(element),
    read(element) {
      if (whole.isUnderWay()) whole.late.add(element);
      onSettled?.(element);
      return kept.rereadValue(element) || whole.isUnderWay();
    },
    lookAt: (element) => lookAt(element),
    signal,
  });
  const lookAt = watchPage({ ...options, attributes, wait: settle, share, onTouch, onChange: readAgain });
  const learn = (now: SiteTeaching) => {
    taught = now;
    // Seldom, and a person waits for it: at once, without a pause.
    takeAllSteps(readAgain("all"));
  };
  return { learn, sendAgain: () => kept.sendAgain(), elementOf: (id) => kept.elementOf(id) };
}

/** Readings of the whole frame, one after the other: a newer one ends what is under way. */
function readWholes(see: () => Generator<void, SeenFrame>, kept: KeptReading) {
  let begun = 0;
  let isUnderWay = false;
  /** Touched while the whole is read: it may have been passed by then. */
  const late = new Set<Element>();
  return {
    late,
    isUnderWay: () => isUnderWay,
    /** False where a newer one was begun meanwhile. */
    *read(): Generator<void, boolean> {
      const own = ++begun;
      const isLatest = () => own === begun;
      isUnderWay = true;
      late.clear();
      try {
        for (const steps = see(); isLatest(); yield) {
          const { done, value } = steps.next();
          if (done) return yield* kept.take(value, isLatest);
        }
        return false;
      } finally {
        if (isLatest()) isUnderWay = false;
      }
    },
  };
}

/** The fields that changed, where nothing else did. */
function fieldsAmong(nodes: Changed, kept: KeptReading): Element[] | null {
  if (nodes === "all") return null;
  const fields = [...nodes].filter((node) => node instanceof Element && kept.holds(node)) as Element[];
  return fields.length === nodes.size ? fields : null;
}
