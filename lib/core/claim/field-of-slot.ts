import type { FieldReading, FieldRole } from "../reading/reading";
import type { SlotKey } from "./claim";
import { slotKeys } from "./slots";

/** The roles a slot of the claim is read from, the most telling first. */
const rolesOfSlot: Readonly<Record<SlotKey, readonly FieldRole[]>> = {
  code: ["code"],
  modifiers: ["modifier"],
  units: ["units"],
  placeOfService: ["placeOfService"],
  diagnosisPointers: ["diagnosisPointer"],
  charge: ["charge", "unitPrice"],
  dateFrom: ["dateFrom"],
  dateTo: ["dateTo", "dateFrom"],
  renderingNpi: ["renderingNpi"],
  payer: ["payerName", "payerId"],
  insuranceType: ["insuranceType"],
  patientAge: ["birthDate", "age"],
  icdIndicator: ["icdIndicator"],
  diagnoses: ["diagnosis"],
  priorAuthorization: ["priorAuthorization"],
  additionalInformation: ["additionalInformation"],
  totalCharge: ["totalCharge"],
  note: [],
};

/** The slot that a role is told in; the first of those it may tell of. */
export function slotOfRole(role: FieldRole): SlotKey | undefined {
  return slotKeys.find((key) => rolesOfSlot[key].includes(role));
}

/**
 * The field that a slot of the claim was read from: one of the line's own, else one that counts for the whole claim; the
 * line's code, or the X12 text, where the slot has none. What can be edited comes before text that repeats it.
 */
export function fieldOfSlot(
  line: readonly FieldReading[],
  claimWide: readonly FieldReading[],
  slot: SlotKey = "code",
): FieldReading | undefined {
  return fieldTelling(line, claimWide, slot) ?? line.find(({ role }) => role === "code") ?? line[0];
}

/** The same, and nothing where the slot was read from no field. */
export function fieldTelling(
  line: readonly FieldReading[],
  claimWide: readonly FieldReading[],
  slot: SlotKey,
): FieldReading | undefined {
  const own = fieldsOfSlot(line, claimWide, slot);
  return own.find(({ kind }) => kind !== "text") ?? own[0];
}

/** All fields that tell of a slot: those of its line, then those that count for the whole claim. */
export function fieldsOfSlot(
  line: readonly FieldReading[],
  claimWide: readonly FieldReading[],
  slot: SlotKey,
): FieldReading[] {
  const found = [...line, ...claimWide.filter(({ shown }) => shown)];
  return rolesOfSlot[slot].flatMap((role) => found.filter((field) => field.role === role));
}
