import type { Box } from "../../core/reading/reading";

/** How many pixels of the window one of an element's own is: a page may zoom its whole document, and what is ours with it. */
export function ownPixel(element: Element): number {
  return element.currentCSSZoom || 1;
}

/** Puts an element of a surface that fills the window at a place in it. */
export function putAt(element: HTMLElement, { left, top, width, height }: Box): void {
  const pixel = ownPixel(element);
  const { style } = element;
  for (const [key, value] of Object.entries({ left, top, width, height })) style.setProperty(key, `${value / pixel}px`);
}
