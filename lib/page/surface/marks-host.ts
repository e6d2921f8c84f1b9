import { autoUpdate } from "@floating-ui/dom";
import type { FieldMark } from "../../core/view/field-marks";
import type { OpenRoot } from "../dom/find-roots";
import { hearLasting } from "../dom/hear-lasting";
import { everyBeat } from "../watch/every-beat";
import { surroundingsOf } from "./free-beside";
import { drawSign, markCss, markSize } from "./mark-sign";
import { makeMarkTip } from "./mark-tip";
import { makeOwnHost } from "./own-host";
import { ownPixel, putAt } from "./own-pixels";
import { type MarkSpot, placeMark } from "./place-mark";
import { onSurfaceMoved } from "./surface-news";

/** A mark with the field that it is for. */
export interface MarkedField {
  readonly mark: FieldMark;
  readonly element: Element;
  /** Where the field stands in the window now; null where it is not drawn any more. */
  place(): DOMRect | null;
}

interface DrawnMark {
  readonly sign: HTMLElement;
  marked: MarkedField;
  /** Ends looking whether its field moves. */
  leave(): void;
}

export interface MarksOptions {
  mode: ShadowRootMode;
  openRoot: OpenRoot;
  /** Whether an element is a field of the claim, which no mark may lie over. */
  isField(element: Element): boolean;
  onPress(mark: FieldMark): void;
}

export interface MarksHost {
  /** Draws these beside their fields, and nothing else. */
  draw(marked: readonly MarkedField[], theme: string): void;
  remove(): void;
}

/** A layer over the page that no pointer meets but at its marks; nothing of the page is touched. */
export function makeMarksHost(options: MarksOptions): MarksHost {
  const end = new AbortController();
  const host = makeOwnHost("claimside-marks", markCss, options.mode);
  const tip = makeMarkTip(host.mount, end.signal);
  let drawn: readonly DrawnMark[] = [];
  const look = oncePerFrame(() => placeAll(drawn, markSize * ownPixel(host.mount), options));
  const drawAnew = (marked: MarkedField): DrawnMark => {
    const sign = document.createElement("button");
    // Reached from the sidebar: the order of the page's own is left as it is.
    sign.tabIndex = -1;
    const one = { sign, marked, leave: autoUpdate(marked.element, null, look, moves) };
    tip.attach(sign, () => one.marked.mark);
    sign.addEventListener("click", ({ isTrusted }) => {
      if (!isTrusted) return;
      tip.hide();
      options.onPress(one.marked.mark);
    });
    drawSign(sign, marked.mark);
    host.mount.append(sign);
    return one;
  };
  hearLasting(window, ["scroll", "resize"], look, { capture: true, passive: true, signal: end.signal });
  onSurfaceMoved(look, end.signal);
  everyBeat(host.stayAlive, end.signal);
  return {
    draw(marked, theme) {
      const before = new Map(drawn.map((one) => [one.marked.element, one]));
      drawn = marked.map((now) => {
        const known = before.get(now.element);
        return known ? redraw(known, now) : drawAnew(now);
      });
      for (const one of before.values()) if (!drawn.includes(one)) takeAway(one);
      host.mount.dataset.theme = theme;
      host.place("left: 0; right: 0; width: 100vw; pointer-events: none");
      host.stayAlive();
      look();
    },
    remove() {
      for (const one of drawn) takeAway(one);
      drawn = [];
      end.abort();
      host.remove();
    },
  };
}

/** All is measured before anything moves. */
function placeAll(drawn: readonly DrawnMark[], size: number, { openRoot, isField }: MarksOptions): void {
  const spots: (MarkSpot | null)[] = [];
  for (const { element, place } of drawn.map(({ marked }) => marked)) {
    const taken = spots.filter((spot) => spot !== null);
    spots.push(placeMark(place(), size, surroundingsOf(element, openRoot, isField), taken));
  }
  for (const [index, { sign }] of drawn.entries()) stand(sign, spots[index]);
}

/** What may move a field is watched here once for all of them, and what moves it alone by the browser. */
const moves = { ancestorScroll: false, ancestorResize: false };

function redraw(one: DrawnMark, now: MarkedField): DrawnMark {
  if (one.marked.mark !== now.mark) drawSign(one.sign, now.mark);
  one.marked = now;
  return one;
}

function takeAway({ sign, leave }: DrawnMark): void {
  leave();
  sign.remove();
}

function stand(sign: HTMLElement, spot: MarkSpot | null | undefined): void {
  if (spot) putAt(sign, spot);
  if (spot) sign.dataset.at = spot.at;
  else delete sign.dataset.at;
}

/** Does it with the next picture, however often it is asked for before. */
function oncePerFrame(work: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      work();
    });
  };
}
