import { findRoots, type OpenRoot } from "../dom/find-roots";
import { boundsOf, matchesSelector, queryAllIn } from "../dom/of-element";
import { overlaps } from "./keep-clear";
import { ownHosts } from "./own-hosts";

/** What holds more than this may reach anywhere. */
const mostLookedAt = 500;

/**
 * Whether something of the page may lie over our surface. That stands in the top layer, so that only what the page has there,
 * too, can; and as pointers may be let pass through it, no hit test tells. In which order they lie no browser says: what lies
 * beneath counts as well.
 */
export function liesOver(host: Element, openRoot: OpenRoot): boolean {
  const area = boundsOf(host);
  const isOurs = (other: Element) => ownHosts.has(other);
  return othersOnTop(host, openRoot).some((other) => !isOurs(other) && mayReach(other, area, openRoot));
}

/** Whether anything stands in the top layer beside it, of the page's or of ours. */
export function hasOthersOnTop(host: Element, openRoot: OpenRoot): boolean {
  return othersOnTop(host, openRoot).length > 0;
}

function othersOnTop(host: Element, openRoot: OpenRoot): Element[] {
  return findRoots(document, openRoot).flatMap((root) =>
    [...queryAllIn(root, ":popover-open, :modal, :fullscreen")].filter((other) => !other.contains(host)),
  );
}

function mayReach(other: Element, area: DOMRect, openRoot: OpenRoot): boolean {
  // All else is behind the veil of a modal dialog, or of what fills the screen.
  if (matchesSelector(other, ":modal, :fullscreen") || isPainted(getComputedStyle(other, "::backdrop"))) return true;
  const all = [other, ...findRoots(other, openRoot).flatMap((root) => [...queryAllIn(root, "*")])];
  return all.length > mostLookedAt || all.some((one) => overlaps(grown(boundsOf(one), reachOf(one)), area));
}

function isPainted(style: CSSStyleDeclaration): boolean {
  const { backgroundColor, backgroundImage, backdropFilter, boxShadow, outlineStyle, borderTopStyle } = style;
  const isColoured = !/^(transparent|)$|, 0\)$|\/ 0\)$/.test(backgroundColor);
  return isColoured || [backgroundImage, backdropFilter, boxShadow, outlineStyle, borderTopStyle].some(isSet);
}

/** How far beyond its box an element may draw, in pixels: rather too far. */
function reachOf(one: Element): number {
  const { boxShadow, outlineStyle, outlineWidth, outlineOffset, filter } = getComputedStyle(one);
  const around = [boxShadow, filter, ...(isSet(outlineStyle) ? [outlineWidth, outlineOffset] : [])];
  return pixelsIn(around) + drawnBeside(one, "::before") + drawnBeside(one, "::after");
}

function drawnBeside(one: Element, pseudo: "::before" | "::after"): number {
  const style = getComputedStyle(one, pseudo);
  const { content, position, transform, scale, translate, rotate, width, height, top, right, bottom, left } = style;
  if (!isSet(content) || !/absolute|fixed/.test(position)) return 0;
  if ([transform, scale, translate, rotate].some(isSet)) return Number.POSITIVE_INFINITY;
  return pixelsIn([width, height, top, right, bottom, left, style.boxShadow, style.margin]);
}

/** A browser leaves "" where it does not know the property. */
function isSet(value: string | undefined): boolean {
  return Boolean(value) && value !== "none" && value !== "normal";
}

/** The sum of all lengths, whichever way they go. */
function pixelsIn(values: readonly string[]): number {
  const found = values.join(" ").matchAll(/([\d.]+)px/g);
  return [...found].reduce((sum, [, number]) => sum + Number(number), 0);
}

function grown({ left, right, top, bottom }: DOMRect, by: number) {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}
