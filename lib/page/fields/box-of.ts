import type { Box } from "../../core/reading/reading";
import { childrenOf, contentOf, parentOf, queryIn } from "../dom/of-element";
import { scrolled, standsAt } from "../dom/stands-at";

/** Where something stands in its document; undefined where it is not rendered. */
export function boxOf(part: Element | Range): Box | undefined {
  const { left, top, width, height } = part instanceof Element ? standsAt(part) : part.getBoundingClientRect();
  if (height === 0) return undefined;
  const { x, y } = scrolled(window);
  return { left: left + x, top: top + y, width, height };
}

/**
 * Where a text is drawn (`ink`), and all the place that it has to itself (`box`): the cell it stands in alone. What is
 * placed by drawing has no more than its letters.
 */
export function placeOfText(
  node: Node,
  text: string,
  isDrawn = false,
  span?: readonly [number, number],
): { box: Box; ink: Box } | undefined {
  const range = document.createRange();
  range.selectNodeContents(node);
  if (span && node instanceof Text) {
    range.setStart(node, span[0]);
    range.setEnd(node, span[1]);
  }
  const ink = boxOf(range);
  const room = isDrawn ? null : roomOf(node, text);
  return ink && { ink, box: (room && boxOf(room)) ?? ink };
}

/** How many elements up a text may be all that they hold. */
const reach = 3;

/** The outermost element near a text that holds nothing else. */
function roomOf(node: Node, text: string): Element | null {
  let room: Element | null = null;
  let around = node instanceof Element ? node : parentOf(node);
  for (let up = 0; around && up < reach && holdsOnly(around, text); up++) {
    room = around;
    around = parentOf(around);
  }
  return room;
}

function holdsOnly(element: Element, text: string): boolean {
  const isAlone =
    childrenOf(element).length <= 1 &&
    contentOf(element)
      .trim()
      .replace(/^\W|\W$/, "").length <= text.length;
  return isAlone && !queryIn(element, "input, select, textarea, img, svg");
}
