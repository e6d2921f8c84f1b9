import { cueOfPhrase } from "../core/reading/name-field";
import type { Box, SeenField, Word } from "../core/reading/reading";
import { oneLine } from "./one-line";

/** How far to the left a label may stand, in CSS pixels; headers above may be as far as the rows reach. */
const reachLeft = 160;

interface Sign {
  text: string;
  box: Box;
}

/** For fields that no markup names: the telling words to the left of them on their row, and above them in their column. */
export function nearWords(fields: readonly SeenField[], document: Document | undefined): Map<SeenField, Word[]> {
  const signs = document ? signsIn(document) : [];
  return new Map(fields.map((field) => [field, wordsNear(field.box, signs)]));
}

/** The short texts of a page that name something, with their place. */
function signsIn(document: Document): Sign[] {
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  const signs: Sign[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = oneLine(node.textContent);
    if (text.length < 2 || text.length > 60 || !cueOfPhrase(text)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, top, width, height } = range.getBoundingClientRect();
    if (width > 0) signs.push({ text, box: { left: left + scrollX, top: top + scrollY, width, height } });
  }
  return signs;
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
  return [
    ...(left ? [{ from: "beside", text: left.text } as Word] : []),
    ...(above ? [{ from: "above", text: above.text } as Word] : []),
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

function nearest(signs: readonly Sign[], distance: (sign: Sign) => number): Sign | undefined {
  return [...signs].sort((a, b) => distance(a) - distance(b))[0];
}
