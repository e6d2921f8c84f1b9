import { icdCodesIn } from "../values/parse-diagnoses";

/** What is known of a role, whatever page a field of it stands on. */
interface Role {
  /** Whether it is a part of a service line or counts for the whole claim. */
  readonly scope: "line" | "claim";
  /** How many fields of it one line holds at most, where it may be several: more belong to other lines, too. */
  readonly most?: number;
  /** It can be a matter of ticking. */
  readonly ticked?: true;
  /** It is written as a date. */
  readonly date?: true;
  /** Whether a value looks like it; it is trimmed, and not empty. */
  fits(value: string): boolean;
}

const table = {
  code: { scope: "line", fits: isShort },
  modifier: { scope: "line", most: 4, ticked: true, fits: like(/^[A-Z0-9]{2}([ ,/:-]+[A-Z0-9]{2}){0,3}$/i) },
  units: { scope: "line", fits: like(/^\d{1,4}(\.\d+)?( ?(UN|units?|MJ))?$/i) },
  placeOfService: { scope: "line", ticked: true, fits: (value) => value.length <= 60 },
  diagnosisPointer: { scope: "line", most: 12, ticked: true, fits: isPointer },
  charge: { scope: "line", fits: isAmount },
  unitPrice: { scope: "line", fits: isAmount },
  dateFrom: { scope: "line", most: 12, date: true, fits: isDate },
  dateTo: { scope: "line", most: 12, date: true, fits: isDate },
  renderingNpi: { scope: "line", fits: like(/\d{10}/) },
  /** What came of the line: paid, allowed, adjusted. No part of the claim, but a sign that it has been decided. */
  paid: { scope: "line", fits: isShort },
  payerName: { scope: "claim", fits: isPayer },
  payerId: { scope: "claim", fits: isShort },
  insuranceType: { scope: "claim", ticked: true, fits: isShort },
  birthDate: { scope: "claim", date: true, fits: isDate },
  age: { scope: "claim", fits: like(/^\d{1,3}\b/) },
  icdIndicator: { scope: "claim", ticked: true, fits: like(/^(0|9|ICD.*)$/i) },
  diagnosis: { scope: "claim", ticked: true, fits: isDiagnosis },
  priorAuthorization: { scope: "claim", fits: isShort },
  additionalInformation: { scope: "claim", fits: isShort },
  totalCharge: { scope: "claim", fits: isAmount },
  x12: { scope: "claim", fits: isShort },
} as const satisfies Record<string, Role>;

/** What a field is for. */
export type FieldRole = keyof typeof table;

export const roles: Readonly<Record<FieldRole, Role>> = table;

export function isOfLine(role: FieldRole): boolean {
  return roles[role].scope === "line";
}

/** Whether a value looks like what it is said to be: text on a page is only taken where it does. */
export function valueFits(role: FieldRole, value: string): boolean {
  const text = value.trim();
  return text === "" || roles[role].fits(text);
}

function like(pattern: RegExp): Role["fits"] {
  return (value) => pattern.test(value);
}

function isShort(value: string): boolean {
  return value.length <= 80;
}

function isPointer(value: string): boolean {
  return /^[A-L0-9 ,;:/.-]{1,24}$/i.test(value) || icdCodesIn(value).length > 0;
}

function isAmount(value: string): boolean {
  return /^(USD|\$)? ?\d[\d,]*(\.\d\d|(\.\d{3})+,\d\d)?( ?USD)?$/i.test(value);
}

function isDate(value: string): boolean {
  return /\d/.test(value) && value.length <= 40 && !/^(19|20)\d\d$/.test(value);
}

/** An amount behind "Insurance" is what it owes, "See Account tab" says where it stands. */
function isPayer(value: string): boolean {
  return value.length <= 80 && !/^\W*[\d,]+\.\d\d$|^see\b/i.test(value);
}

function isDiagnosis(value: string): boolean {
  return icdCodesIn(value).length > 0 || /^[A-L1-9]([ ,]*[A-L1-9]){0,3}$/.test(value);
}
