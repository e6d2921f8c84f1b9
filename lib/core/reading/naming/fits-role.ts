import { parseCode } from "../../values/parse-code";
import { icdCodesIn } from "../../values/parse-diagnoses";
import { parsePlace } from "../../values/parse-place";
import { lineRoles, type NamedField, type SeenField } from "../reading";

const ofLine: ReadonlySet<string> = new Set(lineRoles);

/** What can be a matter of ticking. */
const ticked: ReadonlySet<string> = new Set([
  "modifier",
  "placeOfService",
  "diagnosisPointer",
  "diagnosis",
  "insuranceType",
  "icdIndicator",
]);

/**
 * Whether what stands in a field may stand there: a "code" that holds a description is no procedure code. Fields of a
 * line must be shown; what counts for the whole claim may stand in a hidden step of the form.
 */
export function fitsRole(field: NamedField): boolean {
  const { seen, reading } = field;
  if (ofLine.has(reading.role) && !seen.shown) return false;
  if (reading.role === "code") return holdsCode(field);
  if (seen.kind === "check") return tickFits(field);
  if (reading.role === "renderingNpi" && seen.kind !== "text") return mayBeNpi(seen);
  if (seen.kind === "text") return valueFits(reading.role, seen.value);
  return true;
}

/** A number may be half typed; what is chosen from a list, often a provider by a number of the program's own, is whole. */
function mayBeNpi({ kind, value, label }: SeenField): boolean {
  if (value.trim() === "") return true;
  return kind === "choice" ? /\d{10}/.test(`${value} ${label}`) : /\d/.test(value);
}

/** A place of service is ticked among places. */
function tickFits({ seen, reading }: NamedField): boolean {
  const isPlace = [seen.label ?? "", seen.value].some((text) => /^\d\d$/.test(parsePlace(text)));
  return ticked.has(reading.role) && (isPlace || reading.role !== "placeOfService");
}

function holdsCode({ seen, score }: NamedField): boolean {
  const isCode = codeOf(seen.value, seen.label) !== null;
  if (seen.kind === "check") return seen.checked === true && isCode;
  if (seen.kind === "text") return isCode;
  const value = seen.value.trim();
  if (value === "" || isCode) return true;
  // A choice is never half typed: "HC" is the qualifier beside the code.
  if (seen.kind === "choice" || icdCodesIn(value).length > 0) return false;
  // A code half typed is still a code field; prose and other numbers are not, where the words were weak.
  return score >= 0.7 && /^[A-Z0-9]{1,5}$/i.test(value);
}

/** The code in a field's value, or in the words shown for it. */
export function codeOf(value: string, label?: string): ReturnType<typeof parseCode> {
  return parseCode(label ?? "") ?? parseCode(value);
}

/** Whether a value looks like what it is said to be: text on a page is only taken where it does. */
export function valueFits(role: string, value: string): boolean {
  const text = value.trim();
  if (text === "") return true;
  switch (role) {
    case "modifier":
      return /^[A-Z0-9]{2}([ ,/:-]+[A-Z0-9]{2}){0,3}$/i.test(text);
    case "units":
      return /^\d{1,4}(\.\d+)?( ?(UN|units?|MJ))?$/i.test(text);
    case "placeOfService":
      return text.length <= 60;
    case "diagnosisPointer":
      return /^[A-L0-9 ,;:/.-]{1,24}$/i.test(text) || icdCodesIn(text).length > 0;
    case "diagnosis":
      return icdCodesIn(text).length > 0 || /^[A-L1-9]([ ,]*[A-L1-9]){0,3}$/.test(text);
    case "charge":
    case "unitPrice":
      return /^(USD|\$)? ?\d[\d,]*(\.\d\d)?( ?USD)?$/i.test(text);
    case "dateFrom":
    case "dateTo":
    case "birthDate":
      return /\d/.test(text) && text.length <= 40 && !/^(19|20)\d\d$/.test(text);
    case "renderingNpi":
      return /\d{10}/.test(text);
    case "payerName":
      // An amount behind "Insurance" is what it owes, "See Account tab" says where it stands.
      return text.length <= 80 && !/^\W*[\d,]+\.\d\d$|^see\b/i.test(text);
    case "age":
      return /^\d{1,3}\b/.test(text);
    case "icdIndicator":
      return /^(0|9|ICD.*)$/i.test(text);
    default:
      return text.length <= 80;
  }
}
