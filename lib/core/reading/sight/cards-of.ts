import type { FieldRole, SeenField } from "../reading";

/** How many elements up from its code the card of a line may end. */
const reach = 4;

/** What is known of all that stands on a code's card: in the largest part of the page near it that holds this code and no other. */
export function cardsOf(
  codes: readonly SeenField[],
  named: ReadonlyMap<SeenField, FieldRole | undefined>,
): (code: SeenField) => ReadonlySet<FieldRole> {
  /** By the ids of the parts; null where one holds several codes, or one too far down in it. */
  const parts = new Map<string, Set<FieldRole> | null>();
  for (const { path } of codes)
    for (const [depth, id] of path.entries())
      parts.set(id, parts.has(id) || depth < path.length - reach - 1 ? null : new Set());
  for (const [{ path }, role] of named) if (role) for (const id of path) parts.get(id)?.add(role);
  return ({ path }) => path.map((id) => parts.get(id)).find(Boolean) ?? new Set();
}
