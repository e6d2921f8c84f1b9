import { hearLasting } from "../dom/hear-lasting";
import { freeHeight, isFree } from "./free-place";

interface EdgeHeightOptions {
  area(): DOMRect;
  /** Stand at the height that holds now. */
  stand(): void;
  signal: AbortSignal;
}

/** Where a mark stands at an edge of the window unless something to press lies there, in pixels. */
const highest = 96;

/**
 * The height at which a mark at an edge lies over nothing that can be pressed. It stays where it stands, for what moves
 * about is in the way, unless the page brings something to press beneath it.
 */
export function makeEdgeHeight({ area, stand, signal }: EdgeHeightOptions) {
  let top: number | null = null;
  let isLooking = false;
  const giveWay = () => {
    top = freeHeight(area(), highest);
    stand();
  };
  const look = () => {
    isLooking = false;
    if (top !== null && !isFree(area())) giveWay();
  };
  const lookSoon = () => {
    if (isLooking) return;
    isLooking = true;
    requestAnimationFrame(look);
  };
  hearLasting(window, ["resize"], giveWay, { signal });
  hearLasting(document, ["scroll"], lookSoon, { signal, capture: true, passive: true });
  return {
    top: () => top ?? highest,
    /** To be called once it stands. */
    settle: () => (top === null ? giveWay() : look()),
  };
}
