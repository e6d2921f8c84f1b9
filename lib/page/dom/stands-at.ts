import { boundsOf } from "./of-element";
import { untilPause } from "./until-pause";

/** Where an element stands in the window, in CSS pixels. */
export const standsAt = untilPause((element: Element): DOMRect => boundsOf(element));

/** How far a window is scrolled, in CSS pixels. */
export const scrolled = untilPause(({ scrollX, scrollY }: Window) => ({ x: scrollX, y: scrollY }));
