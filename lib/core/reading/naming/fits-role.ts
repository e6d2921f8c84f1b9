import { parseCode } from "../../values/parse-code";
import { icdCodesIn } from "../../values/parse-diagnoses";
import { parsePlace } from "../../values/parse-place";
import type { NamedField, SeenField } from "../reading";
import { isOfLine, roles, valueFits } from "../roles";
import { cueCoverage, ourRole } from "./name-field";

/**
 * Whether what stands in a field may stand there: a "code" that holds a description is no procedure code. Fields of a
 * line must be shown; what counts for the whole claim may stand in a hidden step of the form.
 */
export function fitsRole(field: NamedField): boolean {
  const { seen, reading } = field;
  if (isOfLine(reading.role) && !seen.shown && !isEmptyCell(field)) return false;
  if (reading.role === "code") return holdsCode(field);
  if (reading.role === "payerName" && isKindOfPayer(seen)) return false;
  if (reading.role === "insuranceType" && reading.vague && seen.kind !== "check") return saysProgram(seen);
  if (seen.kind === "check") return tickFits(field);
  // A button that says "Delete" ticks nothing.
  if (reading.role === "included" || reading.role === "takenOut") return false;
  if (reading.role === "renderingNpi" && seen.kind !== "text") return mayBeNpi(seen);
  if (seen.kind === "text") return textFits(field);
  return true;
}

/** "Program" may be any; the public ones are known. */
function saysProgram({ value, label = "" }: SeenField): boolean {
  return /\b(medicare|medicaid|tricare|champva|feca)\b/i.test(`${label} ${value}`);
}

/** "Insurance" or "Self" says in a list who is billed, and not what it is called. */
function isKindOfPayer({ kind, value, label = value }: SeenField): boolean {
  const isInsurance = ourRole(label) === "payerName" && cueCoverage(label) === 1;
  return kind === "choice" && (isInsurance || /^(self|patient|guarantor)$/i.test(label));
}

/** The editor of a cell that shows nothing is hidden, too. */
function isEmptyCell({ seen, reading }: NamedField): boolean {
  return (
    seen.kind === "box" && seen.value === "" && reading.role === "modifier" && reading.evidence[0]?.from === "header"
  );
}

/** What the staff wrote below each other, each with its day, is none of the claim: "11/14 bk: called plan". */
const logged = /^\W*(\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?|\d{4}-\d\d-\d\d)\b/;

/** The next box of a paper form: "22. RESUBMISSION CODE". */
const numbered = /^\d{1,2}[a-z]?\. [A-Z]/;
/** "99213", "L70.0"; and what is planned, in a sentence: "adapalene, return in 6 weeks." */
const noPayer = /^[A-Za-z]?\d[\d.]*$|^[a-z].* .*\.$/;

/** "Add carrier" is what can be done there, and no name of what comes behind it. */
const invitation = /^(add|change|edit|view|verify|remove)\b/i;

/** What is shown is whole: a place has its number, or a name that is known. */
function textFits({ seen: { value }, reading: { role, evidence } }: NamedField): boolean {
  if (!valueFits(role, value) || invitation.test(evidence[0]?.text ?? "")) return false;
  // The number of a box on paper names what is typed; over a text it is any number.
  if (evidence[0] && evidence[0].from !== "layout" && !/[a-z]/i.test(evidence[0].text)) return false;
  if (role === "additionalInformation" && (logged.test(value) || numbered.test(value))) return false;
  // A number of an authorization has several digits: "Request type" behind the words is the next field's name.
  if (role === "priorAuthorization" && value && evidence[0]?.from !== "header" && !/\d{3}/.test(value)) return false;
  if (role === "payerName" && noPayer.test(value)) return false;
  return role !== "placeOfService" || value === "" || /^\d\d$/.test(parsePlace(value));
}

/** A number may be half typed; what is chosen from a list, often a provider by a number of the program's own, is whole. */
function mayBeNpi({ kind, value, label }: SeenField): boolean {
  if (value.trim() === "") return true;
  return kind === "choice" ? /\d{10}/.test(`${value} ${label}`) : /\d/.test(value);
}

/** A place of service is ticked among places. */
function tickFits({ seen, reading }: NamedField): boolean {
  const isPlace = [seen.label ?? "", seen.value].some((text) => /^\d\d$/.test(parsePlace(text)));
  return roles[reading.role].ticked === true && (isPlace || reading.role !== "placeOfService");
}

/** What a name alone scores; words that come to less are weak. */
const plainName = 0.7;

function holdsCode({ seen, score }: NamedField): boolean {
  const isCode = codeOf(seen.value, seen.label) !== null;
  if (seen.kind === "check") return seen.checked === true && isCode;
  if (seen.kind === "text") return isCode;
  const value = seen.value.trim();
  if (value === "" || isCode) return true;
  // A choice is never half typed: "HC" is the qualifier beside the code.
  if (seen.kind === "choice" || icdCodesIn(value).length > 0) return false;
  // A code half typed is still a code field; prose and other numbers are not, where the words were weak.
  return score >= plainName && /^[A-Z0-9]{1,5}$/i.test(value);
}

/** The code in a field's value, or in the words shown for it. */
export function codeOf(value: string, label?: string): ReturnType<typeof parseCode> {
  return parseCode(label ?? "") ?? parseCode(value);
}
