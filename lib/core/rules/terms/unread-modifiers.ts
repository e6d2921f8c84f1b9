import type { Line } from "../../claim/claim";
import type { Skip } from "../engine/checked";

/** That nothing can be said, where the modifiers of one of the lines that decide were not read; else null: all is well. */
export function unreadModifiers(deciding: readonly (Line & { index: number })[]): Skip | null {
  const unread = deciding.find(({ modifiers }) => !modifiers);
  return unread ? { why: "field-not-read", slot: { line: unread.index, key: "modifiers" } } : null;
}
