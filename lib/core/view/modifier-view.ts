import type { Line } from "../claim/claim";
import type { ModifierGuidance } from "../knowledge/code-pack";
import { viewWording } from "../words/en/view";
import type { ModifierView } from "./sidebar-view";

/** A row of the modifier table; `lines` are the lines of the code. */
export function modifierView(guidance: ModifierGuidance, lines: Line[]): ModifierView {
  return {
    ...guidance,
    standingLabel: viewWording.standings[guidance.standing],
    onLine: lines.some((line) => line.modifiers?.includes(guidance.modifier)),
  };
}
