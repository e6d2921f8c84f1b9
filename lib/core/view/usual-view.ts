import type { CodePack } from "../knowledge/code-pack";
import { usualEdits } from "../mend/usual-line";
import type { Preferences } from "../preferences/preferences";
import { usualLineFor } from "../preferences/resolve";
import type { JudgedClaim } from "../rules/judge-claim";
import { wording } from "../words/en/sidebar";
import type { MendableOn } from "./finding-views";
import { type MendView, viewOfWrites, writesOf } from "./mend-view";

/**
 * What fills, on all lines with this code, the empty boxes that can be typed into with what the practice usually enters;
 * undefined where there is nothing to fill, or to fill it with.
 */
export function usualView(
  { claim, payer }: JudgedClaim,
  pack: CodePack,
  preferences: Preferences,
  on: MendableOn,
): MendView | undefined {
  const usual = usualLineFor(preferences, payer.id, pack.code);
  const all = claim.lines.flatMap((_, line) => usualEdits(claim, line, pack, usual));
  // One that cannot be typed into keeps none of the others empty.
  const writes = writesOf(all, on);
  const lines = new Set(writes.map(({ edit }) => edit.slot.line));
  const [line] = lines.size === 1 ? lines : [];
  const view = viewOfWrites(writes, { claim, ...(line !== undefined && { line }) });
  return view && { ...view, says: wording.sidebar.mend.fillEmpty };
}
