import { isOwn, type OpenRoot } from "../dom/find-roots";
import { matchesSelector, rootOf } from "../dom/of-element";
import { parentAcross } from "../dom/path-of";

/** A part of the window, in its pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is seen or pressed where it stands: a mark over it would be in the way. What else is worked shows it by its cursor. */
const occupied =
  "a[href], button, input, select, textarea, label, summary, iframe, frame, img, svg, canvas, video, object, embed, " +
  "[contenteditable], [tabindex], [onclick], [role=gridcell], [role=option]";
const idleCursors = ["auto", "default"];

/** Looks at what stands in the window around one field. */
export interface Surroundings {
  /** The person sees some of the field: nothing lies over all of it, and it is not scrolled away. */
  isSeen(at: Area): boolean;
  /** There is nothing to be read or pressed: no control, no other field, no word. */
  isFree(area: Area): boolean;
}

export function surroundingsOf(
  field: Element,
  openRoot: OpenRoot,
  isField: (element: Element) => boolean,
): Surroundings {
  const around = new Set<Element>();
  for (let up: Element | null = field; up; up = parentAcross(up)) around.add(up);
  const isInField = (hit: Element) => {
    for (let up: Element | null = hit; up; up = parentAcross(up)) if (up === field) return true;
    return false;
  };
  const labels = new Set<Element>((field as HTMLInputElement).labels);
  const isTaken = (hit: Element) => {
    if (around.has(hit)) return hit === field;
    // A component may draw the box of its control itself.
    const root = rootOf(hit);
    if (root instanceof ShadowRoot && !around.has(root.host)) return true;
    if (!idleCursors.includes(getComputedStyle(hit).cursor)) return true;
    for (let up: Element | null = hit; up && !around.has(up); up = parentAcross(up))
      if (isOwn(up) || isField(up) || (matchesSelector(up, occupied) && !labels.has(up))) return true;
    return false;
  };
  return {
    isSeen: (at) =>
      pointsOf(at).some(([x, y]) => {
        const hit = topmost(x, y, openRoot);
        return hit !== null && isInField(hit);
      }),
    isFree: (area) =>
      pointsOf(area).every(([x, y]) => {
        const hit = topmost(x, y, openRoot);
        return hit !== null && !isTaken(hit) && !hasWordsIn(hit, area);
      }),
  };
}

/** Its middle and its corners, each a little inside. */
function pointsOf({ left, top, right, bottom }: Area): [x: number, y: number][] {
  const inset = 1;
  const [l, t, r, b] = [left + inset, top + inset, right - inset, bottom - inset];
  const middle: [number, number] = [(left + right) / 2, (top + bottom) / 2];
  return [middle, [r, t], [r, b], [l, t], [l, b]];
}

/** What lies there on top, in whichever root, the layer of marks aside. */
function topmost(x: number, y: number, openRoot: OpenRoot): Element | null {
  let hit = topmostIn(document, x, y);
  for (let root = hit && openRoot(hit); root && hit && !isOwn(hit); root = openRoot(hit)) {
    const inner = topmostIn(root, x, y);
    if (!inner || inner === hit || rootOf(inner) !== root) break;
    hit = inner;
  }
  return hit;
}

function topmostIn(root: Document | ShadowRoot, x: number, y: number): Element | null {
  // A form may have the name of a document's method.
  const { elementFromPoint, elementsFromPoint } = root instanceof Document ? Document.prototype : root;
  const hit = elementFromPoint.call(root, x, y);
  if (hit?.localName !== "claimside-marks") return hit;
  return elementsFromPoint.call(root, x, y).find(({ localName }) => localName !== "claimside-marks") ?? null;
}

/** So many texts of an element are looked at. */
const mostTexts = 20;

/** Whether a word that the element itself holds stands in an area. */
function hasWordsIn(element: Element, { left, top, right, bottom }: Area): boolean {
  const range = document.createRange();
  const texts = textsOf(element).slice(0, mostTexts);
  return texts.some((text) => {
    range.selectNodeContents(text);
    return [...range.getClientRects()].some(
      (word) => word.left < right && word.right > left && word.top < bottom && word.bottom > top,
    );
  });
}

function textsOf(element: Element): Node[] {
  const nodes = Reflect.get(Node.prototype, "childNodes", element) as NodeListOf<ChildNode>;
  return [...nodes].filter(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
}
