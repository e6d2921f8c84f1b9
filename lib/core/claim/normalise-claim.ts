import { withIcdPoint } from "../values/icd-point";
import { pointerLetter } from "../values/pointer-letter";
import type { Claim, Line } from "./claim";

/**
 * The claim in the one spelling that rules judge: upper case, ICD point put in, pointers as letters, empty modifiers
 * and pointers dropped. Diagnoses keep their places, also the empty ones, because pointers count them.
 */
export function normaliseClaim(claim: Claim): Claim {
  return {
    ...claim,
    ...(typeof claim.icdIndicator === "string" && { icdIndicator: claim.icdIndicator.trim() }),
    ...(typeof claim.priorAuthorization === "string" && { priorAuthorization: claim.priorAuthorization.trim() }),
    ...(typeof claim.additionalInformation === "string" && {
      additionalInformation: claim.additionalInformation.trim(),
    }),
    ...(claim.diagnoses && { diagnoses: claim.diagnoses.map(withIcdPoint) }),
    lines: claim.lines.map(normaliseLine),
  };
}

function normaliseLine(line: Line): Line {
  return {
    ...line,
    ...(line.code !== undefined && { code: upper(line.code) }),
    ...(line.modifiers && { modifiers: line.modifiers.map(upper).filter(Boolean) }),
    ...(line.diagnosisPointers && { diagnosisPointers: line.diagnosisPointers.map(letterOrText).filter(Boolean) }),
    ...trimmed(line, "placeOfService"),
    ...trimmed(line, "dateFrom"),
    ...trimmed(line, "dateTo"),
    ...trimmed(line, "renderingNpi"),
  };
}

function trimmed(line: Line, key: "placeOfService" | "dateFrom" | "dateTo" | "renderingNpi"): Partial<Line> {
  const text = line[key];
  return typeof text === "string" ? { [key]: text.trim() } : {};
}

/** A pointer that names no diagnosis stays as typed, so that the finding can quote it. */
function letterOrText(pointer: string): string {
  return pointerLetter(pointer) ?? upper(pointer);
}

function upper(text: string): string {
  return text.trim().toUpperCase();
}
