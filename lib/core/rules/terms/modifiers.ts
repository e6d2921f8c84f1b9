import type { Line } from "../../claim/claim";

/** X modifiers: each says more exactly than 59 why a service is distinct. */
export const xModifiers: readonly string[] = ["XE", "XS", "XP", "XU"];

/** What says that a service is distinct from another of the day. */
export const distinctModifiers: readonly string[] = ["59", ...xModifiers];

/** What clears an NCCI pair; LT and RT do not, because the service has no side. */
const clearingModifiers: readonly string[] = [...distinctModifiers, "58", "78", "79"];

/** Which of `wanted` the line carries; none where its modifiers were not read. */
export function carried(line: Line, wanted: readonly string[]): string[] {
  return line.modifiers?.filter((modifier) => wanted.includes(modifier)) ?? [];
}

/** Whether the line carries a modifier that clears a pair; undefined where its modifiers were not read. */
export function clearsPair(line: Line): boolean | undefined {
  return line.modifiers && carried(line, clearingModifiers).length > 0;
}
