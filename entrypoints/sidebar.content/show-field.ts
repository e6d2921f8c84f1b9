import type { SlotKey } from "../../lib/core/claim/claim";
import { fieldOfSlot } from "../../lib/core/claim/field-of-slot";
import type { PageGuidance } from "../../lib/core/guide-page";
import { tell } from "../../lib/extension/messages";

/** Has the frame that holds a slot of the line, or of the claim, show it to the person. */
export function showField(
  { origins, claimWide }: Pick<PageGuidance, "origins" | "claimWide">,
  line: number,
  slot?: SlotKey,
): void {
  const { id, frameId } = fieldOfSlot(origins[line]?.fields ?? [], claimWide, slot) ?? {};
  if (id !== undefined && frameId !== undefined) tell("show-field", { frameId, fieldId: id });
}
