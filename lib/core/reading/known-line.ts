import type { FrameSight } from "./reading";

/**
 * Whether a service line of the frame may hold one of the codes: a field for procedure codes, or X12 text, has the digits
 * in it. Whether they are one is seen when the claim is built.
 */
export function mayHoldKnownLine({ fields }: FrameSight, codes: readonly string[]): boolean {
  return fields.some(({ reading: { role, value, label = "", shown } }) => {
    const mayHold = shown && (role === "code" || role === "x12");
    return mayHold && codes.some((code) => value.includes(code) || label.includes(code));
  });
}
