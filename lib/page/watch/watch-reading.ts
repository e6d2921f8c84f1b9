import type { SiteTeaching } from "../../core/portals/layout";
import { takeAllSteps } from "../../core/reading/take-all-steps";
import type { OpenRoot } from "../dom/find-roots";
import { seeFrame } from "../frame/see-frame";
import type { Changed } from "./gather-changes";
import { KeptReading, type OnRead } from "./kept-reading";
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
 * at once and alone; where the focus moves, or only fields changed, all values are looked at; anything else may have changed
 * what fields are, and the whole is read.
 */
export function watchReading(options: ReadingOptions): ReadingWatch {
  const { openRoot, signal, onSettled } = options;
  const focus = watchFocus(openRoot, signal, () => kept.moved());
  const kept = new KeptReading(options.onRead, focus.at);
  let taught = options.taught;
  let begun = 0;
  let isUnderWay = false;
  /** Touched while the whole is read: it may have been passed by then. */
  const late = new Set<Element>();
  /** False where a newer one was begun meanwhile. */
  const readWhole = function* (): Generator<void, boolean> {
    const own = ++begun;
    const isLatest = () => own === begun;
    isUnderWay = true;
    late.clear();
    try {
      for (const steps = seeFrame(document, openRoot, taught); isLatest(); yield) {
        const { done, value } = steps.next();
        if (done) return yield* kept.take(value, isLatest);
      }
      return false;
    } finally {
      if (isLatest()) isUnderWay = false;
    }
  };
  const readAgain = function* (nodes: Changed) {
    let fields = fieldsAmong(nodes, kept);
    if (fields && isUnderWay) return fields.forEach(late.add, late);
    while (!fields || !(yield* kept.rereadAll(fields))) {
      if (!(yield* readWhole())) return;
      fields = [...late];
      if (fields.length === 0) break;
    }
    kept.moved();
    onSettled?.();
  };
  const onTouch = (node: Node, what: "value" | "focus") => {
    if (what === "focus" || !(node instanceof Element)) return false;
    if (isUnderWay) late.add(node);
    onSettled?.(node);
    return kept.rereadValue(node) || isUnderWay;
  };
  watchPage({ ...options, attributes, wait: settle, share, onTouch, onChange: readAgain });
  const learn = (now: SiteTeaching) => {
    taught = now;
    // Seldom, and a person waits for it: at once, without a pause.
    takeAllSteps(readAgain("all"));
  };
  return { learn, sendAgain: () => kept.sendAgain(), elementOf: (id) => kept.elementOf(id) };
}

/** The fields that changed, where nothing else did. */
function fieldsAmong(nodes: Changed, kept: KeptReading): Element[] | null {
  if (nodes === "all") return null;
  const fields = [...nodes].filter((node) => node instanceof Element && kept.holds(node)) as Element[];
  return fields.length === nodes.size ? fields : null;
}
