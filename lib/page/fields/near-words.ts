import { cueOfPhrase } from "../../core/reading/naming/name-field";
import type { Box, SeenField, Word } from "../../core/reading/reading";
import { boundsOf } from "../dom/of-element";
import { textsIn, tidyText } from "../dom/texts-in";

/** How far to the left a label may stand, in CSS pixels; headers above may be as far as the rows reach. */
const reachLeft = 160;

interface Sign {
  text: string;
  box: Box;
}

/** For fields that no markup names: the telling words to the left of them on their row, and above them in their column. */
export function nearWords(fields: readonly SeenField[]): Map<SeenField, Word[]> {
  const signs = signsOf(document.body ?? document.documentElement);
  return new Map(fields.map((field) => [field, wordsNear(field.box, signs)]));
}

/** The short texts of a page that name something, with their place. */
function signsOf(page: Element): Sign[] {
  const signs: Sign[] = [];
  for (const node of textsIn(page)) {
    const text = tidyText(node.data);
    if (text.length < 2 || text.length > 60 || !cueOfPhrase(text)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = boxOf(range);
    if (box) signs.push({ text, box });
  }
  return signs;
}

/** Where something stands in its document; undefined where it is not rendered. */
export function boxOf(part: Element | Range): Box | undefined {
  const { left, top, width, height } = part instanceof Element ? boundsOf(part) : part.getBoundingClientRect();
  return height > 0 ? { left: left + scrollX, top: top + scrollY, width, height } : undefined;
}

function wordsNear(box: Box | undefined, signs: readonly Sign[]): Word[] {
  if (!box) return [];
  const left = nearest(
    signs.filter((sign) => isLeftOf(sign.box, box)),
    (sign) => box.left - (sign.box.left + sign.box.width),
  );
  const above = nearest(
    signs.filter((sign) => isAbove(sign.box, box)),
    (sign) => box.top - (sign.box.top + sign.box.height),
  );
  // Four names or more on a row head the columns of a drawn grid.
  const isHead = signs.filter((sign) => sign.box.top === above?.box.top).length > 3;
  return [
    ...(left ? [{ from: "beside", text: left.text } as Word] : []),
    ...(above ? [{ from: isHead ? "head" : "above", text: above.text } as Word] : []),
  ];
}

function isLeftOf(sign: Box, box: Box): boolean {
  const middle = sign.top + sign.height / 2;
  const gap = box.left - (sign.left + sign.width);
  return middle > box.top && middle < box.top + box.height && gap > -4 && gap < reachLeft;
}

function isAbove(sign: Box, box: Box): boolean {
  const overlap = Math.min(sign.left + sign.width, box.left + box.width) - Math.max(sign.left, box.left);
  return overlap > 0.3 * Math.min(sign.width, box.width) && sign.top + sign.height <= box.top + 4;
}

function nearest(signs: Sign[], distance: (sign: Sign) => number): Sign | undefined {
  return signs.sort((a, b) => distance(a) - distance(b))[0];
}
