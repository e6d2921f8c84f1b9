import { fieldOfSlot } from "../../lib/core/reading/field-of-slot";
import type { FrameReading } from "../../lib/core/reading/reading";
import type { PageGuidance } from "../../lib/core/view/guide-page";
import { tellBackground } from "../../lib/extension/messages";

/** Has the frame that holds a slot of the line, or of the claim, show it to the person. */
export function showField(
  frames: ReadonlyMap<number, FrameReading>,
  { origins, claimWide }: PageGuidance,
  line: number,
  slot?: string,
): void {
  const field = fieldOfSlot(origins[line]?.fields ?? [], claimWide, slot);
  const [frameId] = [...frames].find(([, reading]) => field && reading.fields.includes(field)) ?? [];
  if (field && frameId !== undefined) void tellBackground({ type: "show-field", frameId, fieldId: field.id });
}
