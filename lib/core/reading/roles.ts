import { npiIn } from "../values/npi-in";
import { parseAge } from "../values/parse-age";
import { isCharge } from "../values/parse-charge";
import { mayBeDate } from "../values/parse-date";
import { icdCodesIn } from "../values/parse-diagnoses";
import { parseIcdIndicator } from "../values/parse-icd-indicator";
import { areModifiers } from "../values/parse-modifiers";
import { isUnits } from "../values/parse-units";

/** Letters or numbers of diagnoses, or one with a sign and what it stands for behind it: "A", "1, 2", "B - Acne vulgaris". */
const pointers =
  /^\W*((dx|ptrs?)\W+)?([A-L]|1[0-2]|0?[1-9])((\W*([A-L]|1[0-2]|0?[1-9]|and\b)){0,11}\W*$| ?[-:.)–—·|] ?[a-z]{4})/i;
const longestAge = 20;

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
  /** It is an amount of money. */
  readonly amount?: true;
  /** Whether a value looks like it; it is trimmed, and not empty. */
  fits(value: string): boolean;
}

const table = {
  code: { scope: "line", fits: isShort },
  modifier: { scope: "line", most: 4, ticked: true, fits: areModifiers },
  units: { scope: "line", fits: isUnits },
  placeOfService: { scope: "line", ticked: true, fits: (value) => value.length <= 60 },
  diagnosisPointer: { scope: "line", most: 12, ticked: true, fits: isPointer },
  charge: { scope: "line", amount: true, fits: isCharge },
  unitPrice: { scope: "line", amount: true, fits: isCharge },
  dateFrom: { scope: "line", most: 12, date: true, fits: mayBeDate },
  dateTo: { scope: "line", most: 12, date: true, fits: mayBeDate },
  renderingNpi: { scope: "line", fits: (value) => npiIn(value) !== undefined },
  /** What came of the line: paid, allowed, adjusted. No part of the claim, but a sign that it has been decided. */
  paid: { scope: "line", fits: isShort },
  /** Ticks that put a row on the claim, or take it off. */
  included: { scope: "line", ticked: true, fits: isShort },
  takenOut: { scope: "line", ticked: true, fits: isShort },
  payerName: { scope: "claim", fits: isPayer },
  payerId: { scope: "claim", fits: isShort },
  insuranceType: { scope: "claim", ticked: true, fits: isShort },
  birthDate: { scope: "claim", date: true, fits: mayBeDate },
  age: { scope: "claim", fits: isAge },
  icdIndicator: { scope: "claim", ticked: true, fits: isIcdIndicator },
  diagnosis: { scope: "claim", ticked: true, fits: isDiagnosis },
  priorAuthorization: { scope: "claim", fits: isShort },
  additionalInformation: { scope: "claim", fits: isShort },
  totalCharge: { scope: "claim", amount: true, fits: isCharge },
  x12: { scope: "claim", fits: isShort },
} as const satisfies Record<string, Role>;

/** What a field is for. */
export type FieldRole = keyof typeof table;

export const roles: Readonly<Record<FieldRole, Role>> = table;

export function isOfLine(role: FieldRole | undefined): boolean {
  return role !== undefined && roles[role].scope === "line";
}

/** Whether a value looks like what it is said to be: text on a page is only taken where it does. */
export function valueFits(role: FieldRole, value: string): boolean {
  const text = value.trim();
  return text === "" || roles[role].fits(text);
}

function isShort(value: string): boolean {
  return value.length <= 80;
}

function isPointer(value: string): boolean {
  return pointers.test(value) || icdCodesIn(value).length > 0;
}

function isAge(value: string): boolean {
  return value.length <= longestAge && parseAge(value) !== null;
}

function isIcdIndicator(value: string): boolean {
  return isShort(value) && parseIcdIndicator(value) !== null;
}

/** An amount behind "Insurance" is what it owes, "See Account tab" says where it stands, "A" is the next box's name, "edit" a link. */
function isPayer(value: string): boolean {
  return value.length <= 80 && !/^\W*[\d,]+(\.\d\d| ?%)$|^see\b|^(edit|change|view)$|^.$/i.test(value);
}

function isDiagnosis(value: string): boolean {
  return icdCodesIn(value).length > 0 || /^[A-L1-9]([ ,]*[A-L1-9]){0,3}$/.test(value);
}
