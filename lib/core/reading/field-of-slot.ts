import type { FieldReading } from "./reading";

const roleOfSlot: Record<string, string> = { modifiers: "modifier", diagnosisPointers: "diagnosisPointer" };

/** The field of a line that a slot of the claim was read from; the code's where the slot has none of its own. */
export function fieldOfSlot(fields: readonly FieldReading[], slot = "code"): FieldReading | undefined {
  const role = roleOfSlot[slot] ?? slot;
  return fields.find((field) => field.role === role) ?? fields.find((field) => field.role === "code");
}
