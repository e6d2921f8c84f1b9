import { isOwn } from "../dom/find-roots";
import { openModal } from "./top-layer";

/** What a person may want to press: a surface over it would be in the way. */
const pressed =
  "a, button, input, select, textarea, summary, [contenteditable], [role=button], [role=link], [role=tab], " +
  "[role=menuitem], [role=option], [role=checkbox], [role=radio], [role=switch], [role=combobox], [role=textbox]";
/** What shows something, whatever its style says. */
const shown = `${pressed}, iframe, frame, img, svg, canvas, video, object, embed`;
/** From one height to the next that is tried, and from one point of an area to the next, in pixels. */
const [step, grain] = [16, 12];
/** The same for the room beside a form, where words and controls are larger than that. */
const coarse = 32;
/** What ends above is the page's header and no part of a form. */
const lowestHeader = 160;
/** So many controls of a page are looked at: the lines of a longer form are like those before. */
const mostControls = 1000;

/**
 * How far down an area at an edge of the window lies over nothing that can be pressed: at `top` or below, else above;
 * `top` itself where no height is free.
 */
export function freeHeight(area: DOMRect, top: number): number {
  const heights: number[] = [];
  for (let y = top; y + area.height <= innerHeight; y += step) heights.push(y);
  for (let y = top - step; y >= 0; y -= step) heights.push(y);
  return heights.find((y) => isFree(new DOMRect(area.x, y, area.width, area.height))) ?? top;
}

/** Whether an area of the window lies over nothing that can be pressed. */
export function isFree({ left, right, top, bottom }: DOMRect): boolean {
  for (const x of [left + 1, (left + right) / 2, right - 1])
    for (let y = top; y <= bottom; y += grain) if (topmost(x, y)?.closest(pressed)) return false;
  return true;
}

/**
 * From which height on nothing of the page lies between these two edges: no control, however far it is scrolled, and in
 * sight no word. What a page has at its very top may lie above. null where there is no such room.
 */
export function freeBelow(left: number, right: number): number | null {
  const isIn = (box: DOMRect) => box.width > 0 && box.height > 0 && box.left < right && box.right > left;
  // What lies outside an open modal dialog cannot be used meanwhile.
  const inUse = openModal() ?? document;
  const controls = [...inUse.querySelectorAll(shown)].slice(0, mostControls).filter((control) => !isOwn(control));
  const seen = [...seenBetween(left, right)];
  if (seen.some((element) => element.shadowRoot)) return null;
  const boxes = [...controls.map((control) => control.getBoundingClientRect()), ...seen.flatMap(wordsOf)].filter(isIn);
  const lowest = Math.max(0, ...boxes.map(({ bottom }) => bottom + scrollY));
  return lowest <= lowestHeader ? Math.ceil(lowest) : null;
}

function seenBetween(left: number, right: number): Set<Element> {
  const seen = new Set<Element>();
  for (let x = left + 1; x < right; x += coarse)
    for (let y = 1; y < innerHeight; y += coarse) {
      const element = topmost(x, y);
      if (element) seen.add(element);
    }
  return seen;
}

/** Where the words stand that an element itself holds. */
function wordsOf(element: Element): DOMRect[] {
  const range = document.createRange();
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return [];
    range.selectNode(node);
    return [...range.getClientRects()];
  });
}

function topmost(x: number, y: number): Element | undefined {
  return document.elementsFromPoint(x, y).find((element) => !isOwn(element));
}
