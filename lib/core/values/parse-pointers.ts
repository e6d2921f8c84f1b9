import { pointerLetter } from "./pointer-letter";

/** A line points at twelve diagnoses at most; longer text is no list of them. */
const longestList = 200;

/** "A", "AB", "A,B", "1,2", "1:2", "12" (A and B, unless the form shows twelve diagnoses) as letters, in order. */
export function parsePointers(text: string, diagnosisCount: number): string[] {
  const parts = text
    .trim()
    .slice(0, longestList)
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
  return parts.flatMap((part) => splitPart(part, diagnosisCount)).map((part) => pointerLetter(part) ?? part);
}

function splitPart(part: string, diagnosisCount: number): string[] {
  if (/^[A-L]{2,12}$/.test(part)) return [...part];
  const isOneNumber = /^(0[1-9]|10)$/.test(part) || (Number(part) <= 12 && Number(part) <= diagnosisCount);
  return /^\d{2,}$/.test(part) && !isOneNumber ? [...part] : [part];
}
