import type { FieldReading, FieldRole } from "./reading";

/** The roles a slot of the claim is read from, the most telling first, where they are not called as the slot is. */
const rolesOfSlot: Readonly<Record<string, readonly FieldRole[]>> = {
  modifiers: ["modifier"],
  diagnosisPointers: ["diagnosisPointer"],
  charge: ["charge", "unitPrice"],
  dateTo: ["dateTo", "dateFrom"],
  payer: ["payerName", "payerId"],
  patientAge: ["birthDate", "age"],
  diagnoses: ["diagnosis"],
};

/**
 * The field that a slot of the claim was read from: one of the line's own, else one that counts for the whole claim; the
 * line's code, or the X12 text, where the slot has none. What can be edited comes before text that repeats it.
 */
export function fieldOfSlot(
  line: readonly FieldReading[],
  claimWide: readonly FieldReading[],
  slot = "code",
): FieldReading | undefined {
  const roles = rolesOfSlot[slot] ?? [slot as FieldRole];
  const found = [...line, ...claimWide.filter(({ shown }) => shown)];
  const own = roles.flatMap((role) => found.filter((field) => field.role === role));
  return own.find(({ kind }) => kind !== "text") ?? own[0] ?? line.find(({ role }) => role === "code") ?? line[0];
}
