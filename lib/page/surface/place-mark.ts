import type { Box } from "../../core/reading/reading";
import type { Surroundings } from "./free-beside";
import { overlaps } from "./keep-clear";

/** Where a mark stands, in pixels of the window; `line`: under its field, as nothing beside it is free. */
export interface MarkSpot extends Box {
  readonly at: "right" | "above" | "below" | "left" | "line";
}

/** How far a mark stands off its field, and how thick the line is that stands for one without room, in pixels. */
const [gap, thickness] = [2, 2];

/** null where the field is not seen: hidden, scrolled away, or covered. `size`: of the mark; `taken`: by other marks. */
export function placeMark(
  field: DOMRect | null,
  size: number,
  surroundings: Surroundings,
  taken: readonly Box[],
): MarkSpot | null {
  if (!field || field.width === 0 || !surroundings.isSeen(field)) return null;
  const others = taken.map(areaOf);
  const isFree = (area: DOMRect) => !others.some((other) => overlaps(area, other)) && surroundings.isFree(area);
  return spotsBeside(field, size).find((spot) => isFree(areaOf(spot))) ?? lineUnder(field);
}

/** Beside a field, the best first: never inside of it, where pages and other extensions have buttons of their own. */
function spotsBeside({ left, top, right, bottom, height }: DOMRect, size: number): MarkSpot[] {
  const [after, before, over, under] = [right + gap, left - gap - size, top - gap - size, bottom + gap];
  const middle = top + (height - size) / 2;
  const spot = (at: MarkSpot["at"], x: number, y: number) => ({ at, left: x, top: y, width: size, height: size });
  return [
    spot("right", after, middle),
    spot("above", right - size, over),
    spot("below", right - size, under),
    spot("left", before, middle),
  ];
}

function lineUnder({ left, bottom, width }: DOMRect): MarkSpot {
  return { at: "line", left, top: bottom - thickness / 2, width, height: thickness };
}

function areaOf({ left, top, width, height }: Box): DOMRect {
  return new DOMRect(left, top, width, height);
}
