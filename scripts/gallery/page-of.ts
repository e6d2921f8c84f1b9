import type { Claim, Line } from "../../lib/core/claim/claim";
import type { ReadPage } from "../../lib/core/mend/field-edits";
import type { FieldReading, FieldRole } from "../../lib/core/reading/reading";

/** A form with a box for each value of the claim, as it would have been read. */
export function pageOf({ lines, totalCharge }: Claim): ReadPage {
  let id = 0;
  const box = (role: FieldRole, value: string): FieldReading => ({
    id: id++,
    role,
    kind: "box",
    value,
    shown: true,
    evidence: [],
    frameId: 0,
  });
  const boxesOf = (line: Line): FieldReading[] => [
    box("code", line.code ?? ""),
    box("modifier", line.modifiers?.join(" ") ?? ""),
    box("placeOfService", line.placeOfService ?? ""),
    box("diagnosisPointer", line.diagnosisPointers?.join("") ?? ""),
    box("charge", line.charge?.toFixed(2) ?? ""),
    box("units", line.units?.toString() ?? ""),
  ];
  return {
    origins: lines.map((line) => ({ selector: "", frame: "", locator: "", evidence: [], fields: boxesOf(line) })),
    claimWide: typeof totalCharge === "number" ? [box("totalCharge", totalCharge.toFixed(2))] : [],
  };
}
