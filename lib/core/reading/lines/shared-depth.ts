import type { NamedField } from "../reading";

/** How many elements, from the outside in, two fields stand in together. */
export function sharedDepth(a: NamedField, b: NamedField): number {
  const end = a.seen.path.findIndex((id, depth) => b.seen.path[depth] !== id);
  return end < 0 ? a.seen.path.length : end;
}
