import type { CodePack } from "../knowledge/code-pack";
import type { ClaimEdit } from "../mend/claim-edit";
import { usualEdits } from "../mend/usual-line";
import type { Preferences } from "../preferences/preferences";
import { usualLineFor } from "../preferences/resolve";
import type { JudgedClaim } from "../rules/judge-claim";
import { usualLineWording } from "./usual-line-wording";
import { usualWords } from "./usual-words";

/** What fills empty boxes with what the practice usually enters. */
export interface UsualView {
  /** "Fill the empty boxes: 24B 11, 24F $95.00" */
  says: string;
  edits: ClaimEdit[];
}

/** Of all lines with this code; undefined where there is nothing to fill, or to fill it with. */
export function usualView(
  { claim, payer }: JudgedClaim,
  pack: CodePack,
  preferences: Preferences,
): UsualView | undefined {
  const usual = usualLineFor(preferences, payer.id, pack.code);
  const byLine = claim.lines.map((_, line) => usualEdits(claim, line, pack, usual));
  const filled = byLine.filter((edits) => edits.length > 0);
  const edits = filled.flat();
  // Into a box of one line comes what comes into that of another.
  const boxes = usualWords(Object.fromEntries(edits.map(({ slot, to }) => [slot.key, to])));
  return edits.length > 0 ? { says: usualLineWording.fillEmpty(boxes, filled.length), edits } : undefined;
}
