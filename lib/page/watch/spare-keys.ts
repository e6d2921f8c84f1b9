import { activity } from "../../activity";
import type { Touch } from "./observe-changes";

interface SparedKeys {
  /** Whether what is typed in this element may be read a little later. */
  mayWait(element: Element): boolean;
  /** Reads its value; false where there is more to look at. */
  read(element: Element): boolean;
  /** Looks at all that there is of it. */
  lookAt(element: Element): void;
  signal: AbortSignal;
}

/** Longer than between two keys of somebody who types on, in milliseconds. */
const rest = 200;

/**
 * Hears what is touched, and says whether there is no more to look at. What is typed where it may wait is read once typing
 * rests, or as soon as anything else is touched: the page is spared the keys between.
 */
export function spareKeys({ mayWait, read, lookAt, signal }: SparedKeys): (node: Node, what: Touch) => boolean {
  const typed = new Set<Element>();
  let callOff = () => {};
  signal.addEventListener("abort", () => callOff());
  const readTyped = () => {
    callOff();
    for (const element of typed) {
      typed.delete(element);
      if (!read(element)) lookAt(element);
    }
  };
  return (node, what) => {
    const element = what !== "focus" && node instanceof Element ? node : null;
    if (element && what === "typing" && mayWait(element)) {
      typed.add(element);
      callOff();
      callOff = activity.later("read what was typed", rest, readTyped);
      return true;
    }
    readTyped();
    return element !== null && read(element);
  };
}
