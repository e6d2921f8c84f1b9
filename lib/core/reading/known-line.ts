import { chooseClaim, readX12 } from "../claim/read-x12";
import { codeOf } from "./fits-role";
import type { FrameReading } from "./reading";

/** Whether a service line of the frame holds one of the codes. */
export function holdsKnownLine(reading: FrameReading, codes: readonly string[]): boolean {
  return reading.fields.some((field) => {
    if (field.role === "x12")
      return chooseClaim(readX12(field.value), codes).claim.lines.some(({ code = "" }) => codes.includes(code));
    return field.role === "code" && codes.includes(codeOf(field.value, field.label)?.code ?? "");
  });
}
