import { icdPattern, withIcdPoint } from "./icd-point";
import { pointerIndex, pointerLetter } from "./pointer-letter";

/** A line points at twelve diagnoses at most; longer text is no list of them. */
const longestList = 200;

/**
 * "A", "AB", "A,B", "1 | 2", "12" (A and B, unless the form shows twelve diagnoses) as letters, in order. A code or a
 * description behind the letter ("A - L70.0, B - L57.0", "B - Acne vulgaris") only says what it points at.
 */
export function parsePointers(text: string, diagnosisCount: number): string[] {
  const plain = text
    .slice(0, longestList)
    .toUpperCase()
    .replace(/^\s*(DX|PTRS?)\b[\s:#]*/, "");
  const beside = lettersIn(plain.replace(icdPattern, " "), diagnosisCount);
  if (arePointers(beside)) return beside;
  const leading = [...plain.matchAll(leadIn)].map(([, letter = ""]) => pointerLetter(letter) ?? letter);
  return leading.length > 0 ? leading : lettersIn(plain, diagnosisCount);
}

/** Whether all of them are letters of the twelve. */
export function arePointers(pointers: readonly string[]): boolean {
  return pointers.length > 0 && pointers.every((pointer) => pointerLetter(pointer) !== null);
}

/** The diagnoses that a text names behind their letters, "B - L57.0", with their place in the claim's list. */
export function letteredDiagnoses(text: string): { place: number; code: string }[] {
  return [...text.slice(0, longestList).toUpperCase().matchAll(letteredCode)].map(([, letter = "", code = ""]) => ({
    place: pointerIndex(pointerLetter(letter) ?? ""),
    code: withIcdPoint(code),
  }));
}

const pointer = "(?<![A-Z0-9.])([A-L]|1[0-2]|0?[1-9])";
const letteredCode = new RegExp(`${pointer}[^A-Z0-9]{1,5}(${icdPattern.source})`, "g");
/** What is described in words has a sign between: "A FACE" may be a sentence. */
const leadIn = new RegExp(`${pointer}(?: ?[-:.)–—·|] ?(?=[A-Z]{4})|[^A-Z0-9]{1,5}(?=${icdPattern.source}))`, "g");

function lettersIn(text: string, diagnosisCount: number): string[] {
  const parts = text.split(/[^A-Z0-9]+/).filter((part) => part !== "" && part !== "AND");
  return parts.flatMap((part) => splitPart(part, diagnosisCount)).map((part) => pointerLetter(part) ?? part);
}

function splitPart(part: string, diagnosisCount: number): string[] {
  if (/^[A-L]{2,12}$/.test(part)) return [...part];
  const isOneNumber = /^(0[1-9]|10)$/.test(part) || (Number(part) <= 12 && Number(part) <= diagnosisCount);
  return /^\d{2,}$/.test(part) && !isOneNumber ? [...part] : [part];
}
