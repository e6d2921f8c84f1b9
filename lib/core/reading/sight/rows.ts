import type { Box } from "../reading";

/** Finds what stands at a height without looking at all that a page holds. */
export interface Rows<Item> {
  /** All that reaches over this height. */
  at(y: number): readonly Item[];
  /** All that reaches over any of the heights of a box. */
  along(box: Box): readonly Item[];
}

/** The height of one shelf, in CSS pixels: about a row of text. */
const shelf = 16;
/** What is taller holds other things and is no field or word. */
const tallest = 40 * shelf;

export function rowsOf<Item>(items: readonly Item[], boxOf: (item: Item) => Box): Rows<Item> {
  const shelves = new Map<number, Item[]>();
  for (const item of items) {
    const { top, height } = boxOf(item);
    const last = shelfAt(top + Math.min(height, tallest));
    for (let number = shelfAt(top); number <= last; number++) {
      const there = shelves.get(number);
      if (there) there.push(item);
      else shelves.set(number, [item]);
    }
  }
  const along = (box: Box) => {
    const found = new Set<Item>();
    for (let number = shelfAt(box.top); number <= shelfAt(box.top + box.height); number++)
      for (const item of shelves.get(number) ?? []) found.add(item);
    return [...found];
  };
  return { at: (y) => shelves.get(shelfAt(y)) ?? [], along };
}

function shelfAt(y: number): number {
  return Math.floor(y / shelf);
}
