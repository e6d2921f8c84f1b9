import { attributeOf, closest, parentNodeOf, parentOf } from "./of-element";

/** Gives elements short ids for the time of one reading. */
export type PathOf = (element: Element) => readonly string[];

/**
 * The ids of the elements around one, outermost first, itself last, through shadow roots to their hosts. Rows that a grid
 * splits into several elements (pinned columns) share the id of their row number.
 */
export function makePathOf(): PathOf {
  const paths = new WeakMap<Element, readonly string[]>();
  let next = 0;
  const pathOf: PathOf = (element) => {
    const known = paths.get(element);
    if (known) return known;
    const parent = parentAcross(element);
    const path = rowPath(element, pathOf) ?? [...(parent ? pathOf(parent) : []), String(next++)];
    paths.set(element, path);
    return path;
  };
  return pathOf;
}

function rowPath(element: Element, pathOf: PathOf): readonly string[] | null {
  const index = attributeOf(element, "aria-rowindex") ?? attributeOf(element, "row-index");
  const grid = index && gridAround(element);
  return grid ? [...pathOf(grid), `row ${index}`] : null;
}

function gridAround(row: Element): Element | null {
  const parent = parentOf(row);
  return parent && closest(parent, "[role=grid], [role=treegrid], [role=table]");
}

/** The parent element, or the host of the shadow root it ends in. */
export function parentAcross(element: Element): Element | null {
  const slot: Element | null = Reflect.get(Element.prototype, "assignedSlot", element);
  if (slot) return slot;
  const parent = parentNodeOf(element);
  return parent instanceof ShadowRoot ? parent.host : parentOf(element);
}
