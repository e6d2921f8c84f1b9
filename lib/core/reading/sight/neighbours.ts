import { inkOf, type Placed } from "./placed";
import { bottomOf, isOnRow, midHeightOf, rightOf, sharedWidth } from "./places";
import type { Rows } from "./rows";

/** How far over a field is looked for what stands there, in CSS pixels. */
const tallest = 90;

/** What ends right before a field on its row. */
export function nearestLeft(field: Placed, rows: Rows<Placed>): Placed | null {
  const ink = inkOf(field);
  let nearest: Placed | null = null;
  for (const other of rows.at(midHeightOf(ink))) {
    if (other === field || !isOnRow(inkOf(other), ink) || rightOf(inkOf(other)) > ink.left + 4) continue;
    if (!nearest || rightOf(inkOf(other)) > rightOf(inkOf(nearest))) nearest = other;
  }
  return nearest;
}

/** The nearest thing over a field that ends over this height, looked for upwards row by row. */
export function nearestOver(field: Placed, below: number, rows: Rows<Placed>): Placed | null {
  const { box } = field;
  for (let y = below; y > below - tallest - 16; y -= 16) {
    let nearest: Placed | null = null;
    for (const other of rows.at(y)) {
      const isOver = other !== field && bottomOf(other.box) <= below + 4 && sharedWidth(other.box, box) > 0.3;
      if (isOver && (!nearest || bottomOf(other.box) > bottomOf(nearest.box))) nearest = other;
    }
    if (nearest) return nearest;
  }
  return null;
}
