import type { FieldReading, FieldRole } from "../reading/reading";
import { parseAge } from "../values/parse-age";
import { parseDate } from "../values/parse-date";
import { icdCodesIn, parseDiagnoses } from "../values/parse-diagnoses";
import { parseIcdIndicator } from "../values/parse-icd-indicator";
import type { Claim, InsuranceType } from "./claim";
import { insuranceTypeIn } from "./insurance-type";
import { amountsOf } from "./parse-charge-fields";
import { wholeDates } from "./parse-date-fields";
import { parsePayer } from "./parse-payer";
import { textOf } from "./text-of";

type Wide = (role: FieldRole) => FieldReading[];

/** What counts for the whole claim: payer, insurance type, age, diagnoses, boxes 19, 23 and 28, the ICD indicator. */
export const parseClaimWide = {
  diagnoses: parseDiagnosisFields,
  /** Everything but the diagnoses; `onDate` is the day on which the age is counted. */
  all(wide: Wide, onDate: string): Omit<Claim, "lines" | "diagnoses"> {
    const payer = parsePayer(wide("payerName"), wide("payerId"));
    const insuranceType = insuranceTypeOf(wide("insuranceType"));
    const births = wide("birthDate");
    // In X12 a subscriber's is the patient's where that is the only one.
    const own = births.filter(({ vague }) => !vague);
    const patientAge = ageOf(wide("age")[0], own.length > 0 ? own : births, onDate);
    const indicator = indicatorOf(wide("icdIndicator"));
    const [authorization] = wide("priorAuthorization");
    const [information] = wide("additionalInformation");
    const total = totalOf(wide("totalCharge"));
    return {
      ...(payer && { payer }),
      ...(insuranceType && { insuranceType }),
      ...(patientAge !== undefined && { patientAge }),
      ...(indicator !== undefined && { icdIndicator: indicator }),
      ...(authorization && { priorAuthorization: authorization.value.trim() }),
      ...(information && { additionalInformation: information.value.trim() }),
      ...(total !== undefined && { totalCharge: total }),
    };
  },
};

/** In the form's order (by letter or number where every box has one); an empty box keeps its place. */
function parseDiagnosisFields(fields: readonly FieldReading[]): string[] | undefined {
  // Where some are ticked, an empty box is none of them.
  const areTicked = fields.some(({ kind, checked }) => kind === "check" && checked);
  const counted = fields.filter(
    (field) => countsAsDiagnosis(field) && !(areTicked && field.kind === "box" && !field.value),
  );
  if (fields.length === 0) return undefined;
  const ordinals = counted.map((field) => ordinalNumber(field.ordinal));
  const isOrdered = new Set(ordinals).size === counted.length && ordinals.every(Boolean);
  const inOrder = isOrdered
    ? [...counted].sort((a, b) => ordinalNumber(a.ordinal) - ordinalNumber(b.ordinal))
    : counted;
  const codes = inOrder.flatMap((field) => orEmpty(parseDiagnoses(diagnosisText(field))));
  while (codes.at(-1) === "") codes.pop();
  return codes;
}

/** A box counts even when it is empty; a tick, a text and a box somewhere below the words only where they say a code. */
function countsAsDiagnosis({ kind, value, checked, evidence }: FieldReading): boolean {
  if (kind === "check") return checked === true;
  // "Return in [6] weeks" may stand in the column of the diagnoses.
  const isSure = kind !== "text" && !evidence.every(({ from }) => from === "above");
  return isSure || value.trim() === "" || icdCodesIn(value).length > 0;
}

/** The words shown, or the value behind them where only that holds a code ("Acne vulgaris", value L70.0). */
function diagnosisText(field: FieldReading): string {
  const texts = field.kind === "choice" ? [textOf(field), field.value] : [field.value, textOf(field)];
  return texts.find((text) => icdCodesIn(text).length > 0) ?? texts.find(Boolean) ?? "";
}

function orEmpty(codes: string[]): string[] {
  return codes.length > 0 ? codes : [""];
}

function ordinalNumber(ordinal: string | undefined): number {
  if (!ordinal) return 0;
  return /\d/.test(ordinal) ? Number(ordinal) : ordinal.charCodeAt(0) - 64;
}

function insuranceTypeOf(fields: readonly FieldReading[]): InsuranceType | undefined {
  const chosen = fields.find((field) => (field.kind === "check" ? field.checked : textOf(field)));
  return chosen && (insuranceTypeIn(`${chosen.label ?? ""} ${chosen.value}`) ?? insuranceTypeIn(chosen.value));
}

function indicatorOf(fields: readonly FieldReading[]): string | undefined {
  const field = fields.find(({ kind, checked }) => kind !== "check" || checked);
  return field && (parseIcdIndicator(field.label ?? "") ?? parseIcdIndicator(field.value) ?? field.value.trim());
}

/** What all totals that are shown agree on: of two claims on one page each has its own. */
function totalOf(fields: readonly FieldReading[]): number | null | undefined {
  const amounts = new Set(amountsOf(fields));
  if (amounts.size > 1) amounts.delete(null);
  return amounts.size === 1 ? [...amounts][0] : undefined;
}

function ageOf(
  age: FieldReading | undefined,
  births: readonly FieldReading[],
  onDate: string,
): number | null | undefined {
  if (births.length > 0) {
    const birth = parseDate(wholeDates(births)[0] ?? "");
    if (birth && /^\d{4}-\d\d-\d\d$/.test(birth)) {
      const years = yearsBetween(birth, onDate);
      // A year written "45" is of the last century where this one's has not come yet.
      return years < 0 ? years + 100 : years;
    }
    if (!age) return null;
  }
  if (!age) return undefined;
  return parseAge(textOf(age));
}

/** Whole years from one YYYY-MM-DD to another. */
export function yearsBetween(birth: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) < birth.slice(5) ? years - 1 : years;
}
