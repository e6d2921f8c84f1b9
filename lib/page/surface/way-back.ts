import { isOwn } from "../dom/find-roots";
import { focusedWithin } from "../dom/focused-within";
import { hearLasting } from "../dom/hear-lasting";

export interface WayBack {
  /** Gives the focus back to where it was in the page, with the caret as it stood; false where that is gone. */
  go(): boolean;
  /** What has the focus from now on is not remembered, until the function that it returns has given it back. */
  pause(giveBack: (() => void) | undefined): () => void;
}

/** Remembers what of the page had the focus last. `enterFrame`: it was a frame; false where no field of it is known to have had it. */
export function makeWayBack(signal: AbortSignal, enterFrame = () => false): WayBack {
  let last: HTMLElement | null = keepable(focusedWithin(document));
  let isPaused = false;
  const remember = (event: Event) => {
    if (isPaused) return;
    const path = event.composedPath();
    // What stands in a root of ours is no part of the page, also where that is open.
    if (!path.some((node) => node instanceof Node && isOwn(node))) last = keepable(path[0]) ?? last;
  };
  // Of a frame that takes the focus the page hears at most that its own window has lost it; what has it can be asked.
  const ask = () => {
    if (!isPaused) last = keepable(focusedWithin(document)) ?? last;
  };
  hearLasting(window, ["focusin"], remember, { signal });
  hearLasting(window, ["blur", "pointerdown"], ask, { signal, capture: true });
  return {
    go() {
      const field = last;
      if (!field?.isConnected) return false;
      // While a key is being handled, Firefox gives no frame the focus.
      if (field.matches("iframe, frame")) setTimeout(() => enterFrame() || field.focus());
      else field.focus();
      return true;
    },
    pause(giveBack) {
      isPaused = true;
      return () => {
        giveBack?.();
        isPaused = false;
      };
    },
  };
}

function keepable(target: EventTarget | null | undefined): HTMLElement | null {
  return target instanceof HTMLElement && !isOwn(target) && !target.matches("body, html") ? target : null;
}
