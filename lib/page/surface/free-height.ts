import { isOwn } from "../dom/find-roots";

/** What a person may want to press: a surface over it would be in the way. */
const pressed =
  "a, button, input, select, textarea, summary, [contenteditable], [role=button], [role=link], [role=tab], " +
  "[role=menuitem], [role=option], [role=checkbox], [role=radio], [role=switch], [role=combobox], [role=textbox]";
/** From one height to the next that is tried, and from one point of an area to the next, in pixels. */
const [step, grain] = [32, 12];

/**
 * How far down an area at an edge of the window lies over nothing that can be pressed, not above `top`; `top` itself where
 * no height is free.
 */
export function freeHeight(area: DOMRect, top: number): number {
  for (let y = top; y + area.height <= innerHeight; y += step)
    if (isFree(new DOMRect(area.x, y, area.width, area.height))) return y;
  return top;
}

function isFree({ left, right, top, bottom }: DOMRect): boolean {
  for (const x of [left + 1, (left + right) / 2, right - 1])
    for (let y = top; y <= bottom; y += grain) {
      const beneath = document.elementsFromPoint(x, y).find((element) => !isOwn(element));
      if (beneath?.closest(pressed)) return false;
    }
  return true;
}
