import type { Unsafe } from "../../core/view/unsafe-press";
import type { OpenRoot } from "../dom/find-roots";
import { bodyElement, isInFront, topmostAt } from "../dom/of-document";
import { boundsOf, matchesSelector, parentOf, rootOf } from "../dom/of-element";
import { liesOver } from "./lies-over";
import { ownHosts } from "./own-hosts";
import { standsOnTop } from "./top-layer";
import type { Sighting } from "./watch-sight";

/** A control of a surface of ours, as it stands now. */
export interface StandingControl {
  host: HTMLElement;
  root: ShadowRoot;
  control: HTMLElement;
  /** Whether the browser says that nothing is over it. */
  sight: Sighting;
  openRoot: OpenRoot;
}

/** The smallest control that a person may be said to have seen, in pixels. */
const [leastWidth, leastHeight] = [24, 16];
/** What is as faint as this is not seen for sure. */
const leastOpacity = 0.9;

/** All that has to hold while a person looks at a control and presses it; the first that does not says why. */
export const standingChecks = {
  /** What frames this page may draw it as it likes. */
  top: () => (window.top === window ? null : "framed"),
  /** A window that was over this one may have gone at this very moment, under a double click. */
  front: () => (isInFront() ? null : "too-new"),
  home: (now) => (isAtHome(now) ? null : "moved"),
  opaque: ({ host }) => ([...aroundOf(host)].some(isFaint) ? "not-visible" : null),
  plain: ({ host }) => (isBent(host) ? "not-visible" : null),
  whole: ({ host, control }) => (isWhole(boundsOf(control), boundsOf(host)) ? null : "out-of-sight"),
  hit: hitTest,
  /** Pictures of the page that the browser draws over all else meanwhile. */
  live: ({ host }) => ([...aroundOf(host)].some(isInTransition) ? "covered" : null),
  sight: ({ sight }) => (sight === null ? "too-new" : sight === false ? "covered" : null),
  layer: ({ host, sight, openRoot }) => (sight === undefined && liesOver(host, openRoot) ? "covered" : null),
} satisfies Record<string, (now: StandingControl) => Unsafe | null>;

export type StandingCheck = keyof typeof standingChecks;
/** Beside these: that the event is no script's, that no key is held down, and that all has held for a while. */
export type PressCheck = StandingCheck | "trusted" | "held" | "still" | "stood";

/** Where we put it: in the page itself, not in a frame or root of the page's, and above its layers. */
function isAtHome({ host }: StandingControl): boolean {
  return rootOf(host) === document && standsOnTop(host);
}

/** The surface, all that it stands in, and the form beside it: who writes wants to see where. */
function* aroundOf(host: Element): Generator<Element> {
  for (let at: Element | null = host; at; at = parentOf(at)) yield at;
  const body = bodyElement();
  if (body) yield body;
}

function isFaint(element: Element): boolean {
  return Number(getComputedStyle(element).opacity) < leastOpacity;
}

/** In the top layer, what is done to the elements that it stands in does not reach it. */
function isBent(host: Element): boolean {
  const style = getComputedStyle(host);
  const { filter, clipPath, maskImage, transform, scale, rotate, translate, mixBlendMode, contentVisibility } = style;
  const isSet = (value: string) => Boolean(value) && !["none", "normal", "visible"].includes(value);
  return [filter, clipPath, maskImage, transform, scale, rotate, translate, mixBlendMode, contentVisibility].some(
    isSet,
  );
}

function isWhole(control: DOMRect, host: DOMRect): boolean {
  const isLarge = control.width >= leastWidth && control.height >= leastHeight;
  return isLarge && [host, new DOMRect(0, 0, innerWidth, innerHeight)].every((around) => isWithin(control, around));
}

/** To the pixel. */
function isWithin({ left, right, top, bottom }: DOMRect, around: DOMRect): boolean {
  const isAcross = left >= around.left - 1 && right <= around.right + 1;
  return isAcross && top >= around.top - 1 && bottom <= around.bottom + 1;
}

function hitTest({ host, root, control }: StandingControl): Unsafe | null {
  const points = pointsOn(boundsOf(control));
  const over = points.map(([x, y]) => topmostAt(x, y)).find((topmost) => topmost !== host);
  if (over !== undefined) return over && ownHosts.has(over) ? "out-of-sight" : "covered";
  return points.every(([x, y]) => control.contains(root.elementFromPoint(x, y))) ? null : "out-of-sight";
}

/** Nine points, the outermost two pixels from its edges. */
function pointsOn({ left, top, width, height }: DOMRect): [x: number, y: number][] {
  const steps = [0, 0.5, 1];
  return steps.flatMap((x) =>
    steps.map((y): [number, number] => [left + 2 + x * (width - 4), top + 2 + y * (height - 4)]),
  );
}

const inTransition = ":active-view-transition";
const hasTransitions = () => CSS.supports(`selector(${inTransition})`);

function isInTransition(element: Element): boolean {
  return hasTransitions() && matchesSelector(element, inTransition);
}
