import type { Line } from "../claim/claim";
import type { ModifierGuidance, ModifierStanding } from "../knowledge/code-pack";
import type { ModifierView } from "./sidebar-view";

const standingLabels: Record<ModifierStanding, string> = {
  "may-fit": "May fit",
  "needs-support": "Needs support",
  "other-line": "On the visit's line",
  "not-for-this-code": "Not for this code",
  "not-a-modifier": "Not a modifier",
};

/** A row of the modifier table; `lines` are the lines of the code. */
export function modifierView(guidance: ModifierGuidance, lines: Line[]): ModifierView {
  return {
    ...guidance,
    standingLabel: standingLabels[guidance.standing],
    onLine: lines.some((line) => line.modifiers?.includes(guidance.modifier)),
  };
}
