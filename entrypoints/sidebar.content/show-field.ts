import { fieldOfSlot } from "../../lib/core/reading/field-of-slot";
import type { FieldReading, FrameReading } from "../../lib/core/reading/reading";
import { tellBackground } from "../../lib/extension/messages";

/** Has the frame that holds a slot of the line show it to the person. */
export function showField(
  frames: ReadonlyMap<number, FrameReading>,
  fields: readonly FieldReading[],
  slot?: string,
): void {
  const field = fieldOfSlot(fields, slot);
  const [frameId] = [...frames].find(([, reading]) => field && reading.fields.includes(field)) ?? [];
  if (field && frameId !== undefined) void tellBackground({ type: "show-field", frameId, fieldId: field.id });
}
