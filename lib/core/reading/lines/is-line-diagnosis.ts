import { icdCodesIn } from "../../values/parse-diagnoses";
import { letteredDiagnosis } from "../naming/vague-words";
import type { Evidence, NamedField, SeenField } from "../reading";
import { isOnRow } from "../sight/places";
import type { Containers } from "./containers";
import { standBeside } from "./flat-lines";
import { sharedDepth } from "./shared-depth";

/** A "Dx" that stands on a service line points at the line's diagnoses; elsewhere it is one of the claim's. */
export function isLineDiagnosis(field: NamedField, codes: readonly NamedField[], containers: Containers): boolean {
  if (field.reading.role !== "diagnosis" || !field.seen.shown) return false;
  const isOfColumn =
    codes.length > 1 &&
    headed.includes(field.reading.evidence[0]?.from ?? "value") &&
    icdCodesIn(field.seen.value).length > 0 &&
    !letteredDiagnosis.test(field.seen.value);
  if ((isOfColumn || pointers.test(field.seen.value.trim())) && codes.some((code) => isInRowOf(field, code)))
    return true;
  if (isUnderCodes(field, codes)) return true;
  const isInRow = (code: NamedField) => {
    const below = field.seen.path.length - sharedDepth(field, code);
    return field.reading.evidence.some(({ from }) => from === "header") && below <= 2;
  };
  if (codes.length === 1) return codes.some(isInRow);
  return containers.around(field).length > 0;
}

/** In a turned table the row of diagnoses has a box for each code, in its column; what is named by its code stands elsewhere. */
function isUnderCodes({ seen }: NamedField, codes: readonly NamedField[]): boolean {
  const isPointer = seen.kind !== "text" && (seen.value.trim() === "" || pointers.test(seen.value.trim()));
  return isPointer && codes.length > 1 && standBeside(codes) && codes.some((code) => areAlignedBoxes(seen, code.seen));
}

/** Boxes of one size below each other. */
function areAlignedBoxes({ box: one }: SeenField, { box: other }: SeenField): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.left - other.left) < 4 &&
    Math.abs(one.width - other.width) < 4
  );
}

const headed: readonly Evidence["from"][] = ["header", "head", "values"];

/** Letters or numbers of diagnoses; one of them alone may be a diagnosis half typed, but for the row it stands on. */
const pointers = /^([A-L]|[1-9]|1[0-2])([ ,;/|]*([A-L]|[1-9]|1[0-2])){0,3}$/i;

export function isInRowOf({ seen: { box } }: NamedField, code: NamedField): boolean {
  return box !== undefined && code.seen.box !== undefined && isOnRow(box, code.seen.box);
}
