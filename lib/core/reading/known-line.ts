import type { FieldReading, FrameSight } from "./reading";

/**
 * Whether a service line of the frame may hold one of the codes: a field for procedure codes, or X12 text, has the digits
 * in it. Whether they are one is seen when the claim is built.
 */
export function mayHoldKnownLine({ fields }: FrameSight, codes: readonly string[]): boolean {
  return fields.some(({ reading }) => reading.shown && mayHoldKnownCode(reading, codes));
}

/** Whether a field may hold one of the codes, alone or in X12 text. */
export function mayHoldKnownCode({ role, value, label = "" }: FieldReading, codes: readonly string[]): boolean {
  const mayHold = role === "code" || role === "x12";
  return mayHold && codes.some((code) => value.includes(code) || label.includes(code));
}
