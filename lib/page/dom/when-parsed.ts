import { activity } from "../../activity";
import { hearLasting } from "./hear-lasting";
import { isBeingParsed } from "./of-document";

/** Does something once all of the page's own markup is there: at once, or right after what the page itself does then. */
export function whenParsed(signal: AbortSignal, work: () => void): void {
  const waiting = new AbortController();
  const begin = () => {
    waiting.abort();
    activity.later("begin once the page is there", 0, () => signal.aborted || work());
  };
  const until = AbortSignal.any([signal, waiting.signal]);
  if (isBeingParsed()) hearLasting(window, ["DOMContentLoaded"], begin, { signal: until });
  else work();
}
