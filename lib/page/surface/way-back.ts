import { isOwn } from "../dom/find-roots";
import { hearLasting } from "../dom/hear-lasting";

export interface WayBack {
  /** Gives the focus back to where it was in the page, with the caret as it stood; false where that is gone. */
  go(): boolean;
}

/** Remembers what of the page had the focus last. */
export function makeWayBack(signal: AbortSignal): WayBack {
  let last: HTMLElement | null = keepable(document.activeElement);
  const remember = (event: Event) => {
    last = keepable(event.composedPath()[0]) ?? last;
  };
  hearLasting(window, ["focusin"], remember, { signal });
  return {
    go() {
      if (!last?.isConnected) return false;
      last.focus();
      return true;
    },
  };
}

function keepable(target: EventTarget | null | undefined): HTMLElement | null {
  return target instanceof HTMLElement && !isOwn(target) && !target.matches("body, html") ? target : null;
}
