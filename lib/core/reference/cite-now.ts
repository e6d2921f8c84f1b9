import type { CodePack } from "../knowledge/code-pack";
import type { SourceId } from "../knowledge/fact";

/** Of the editions of one table, the one that counts on the date is cited in the place of the others; each source once. */
export function citeNow(ids: readonly SourceId[], now: CodePack["sourceNow"] = {}): SourceId[] {
  return [...new Set(ids.map((id) => now[id] ?? id))];
}
