import { isCheck } from "./is-check";
import { isRendered } from "./of-element";
import { oncePerReading } from "./once-per-reading";
import { scrolled, standsAt } from "./stands-at";

/** Whether a person can see an element: rendered, not hidden, and not parked outside the page. */
export const isShown = oncePerReading((element: Element): boolean => {
  if (!isRendered(element)) return false;
  // Check boxes and radios are often parked off the page while a drawing stands for them.
  if (isCheck(element)) return true;
  const { right, bottom, width, height } = standsAt(element);
  if (width === 0 && height === 0) return true;
  const { x, y } = scrolled(window);
  return right + x > leftEnd(document) && bottom + y > 0;
});

/** How far left a page can be scrolled, in CSS pixels: pages that run from right to left go on to the left. */
const leftEnd = oncePerReading(({ documentElement: root }: Document): number => {
  const isRightToLeft = getComputedStyle(root).direction === "rtl";
  return isRightToLeft ? root.clientWidth - root.scrollWidth : 0;
});
