import type { Claim } from "../claim/claim";
import type { CodePack } from "../knowledge/code-pack";
import { type UsualLine, usualKeys } from "../preferences/usual-line";
import { pointerIndex } from "../values/pointer-letter";
import type { ClaimEdit } from "./claim-edit";

/**
 * What fills the boxes of a line that are there and empty with what is usual for its code and payer: nothing for a box that
 * holds something or was not read, nor for the line of another code.
 */
export function usualEdits(
  claim: Claim,
  line: number,
  { code }: Pick<CodePack, "code">,
  usual: UsualLine,
): ClaimEdit[] {
  const boxes = claim.lines[line];
  if (boxes?.code !== code) return [];
  const standing = standingIn(claim, usual);
  return usualKeys.flatMap((key) => {
    const to = standing[key];
    return to !== undefined && isEmpty(boxes[key]) ? [{ slot: { line, key }, to }] : [];
  });
}

/** Without pointers at a diagnosis that the claim does not have. */
function standingIn({ diagnoses = [] }: Claim, { diagnosisPointers = [], ...usual }: UsualLine): UsualLine {
  const standing = diagnosisPointers.filter((letter) => diagnoses[pointerIndex(letter)]);
  return standing.length > 0 ? { ...usual, diagnosisPointers: standing } : usual;
}

/** There, with nothing in it; what is absent was not read. */
function isEmpty(value: UsualLine[keyof UsualLine] | null): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
