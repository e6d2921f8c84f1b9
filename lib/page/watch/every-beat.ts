import { hearLasting } from "../dom/hear-lasting";

/** How often, in milliseconds: an old verdict must not stay, and looking costs next to nothing. */
const beat = 1000;

/** Does something every second, and when the page comes back into view: browsers hold back the timers of hidden pages. */
export function everyBeat(work: () => void, signal: AbortSignal): void {
  const timer = setInterval(work, beat);
  signal.addEventListener("abort", () => clearInterval(timer));
  hearLasting(document, ["visibilitychange"], work, { signal });
}
