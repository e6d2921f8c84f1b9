import { findRoots, type OpenRoot } from "../dom/find-roots";
import { fieldSelector } from "../fields/field-value";

/**
 * The row of a form that an element stands in, or is: a table's row, or the nearest element that has its like beside it,
 * with as many fields. null where the page has no rows.
 */
export function rowOf(element: Element, openRoot: OpenRoot): Element | null {
  for (let row: Element | null = element; row; row = row.parentElement) {
    if (row !== element && row.matches("tr, [role=row]")) return row;
    if (hasItsLike(row, openRoot)) return row;
  }
  return null;
}

function hasItsLike(row: Element, openRoot: OpenRoot): boolean {
  const size = sizeOf(row, openRoot);
  if (size < 2) return false;
  const siblings = [...(row.parentNode?.children ?? [])];
  return siblings.some(
    (other) => other !== row && other.localName === row.localName && sizeOf(other, openRoot) === size,
  );
}

/** How many fields it holds; lines that are only shown have as many parts instead. One field alone is a cell. */
function sizeOf(row: Element, openRoot: OpenRoot): number {
  const fields = findRoots(row, openRoot).flatMap((root) => [...root.querySelectorAll(fieldSelector)]).length;
  return fields > 0 || row.childElementCount < 3 ? fields : row.childElementCount;
}
