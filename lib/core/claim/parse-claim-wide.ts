import type { FieldReading, FieldRole } from "../reading/reading";
import { parseDate } from "../values/parse-date";
import { icdCodesIn, parseDiagnoses } from "../values/parse-diagnoses";
import { amountsOf, textOf } from "./build-line";
import type { Claim, InsuranceType, Payer } from "./claim";
import { wholeDates } from "./parse-date-fields";

type Wide = (role: FieldRole) => FieldReading[];

/** What counts for the whole claim: payer, insurance type, age, diagnoses, boxes 19, 23 and 28, the ICD indicator. */
export const parseClaimWide = {
  diagnoses: parseDiagnosisFields,
  /** Everything but the diagnoses; `onDate` is the day on which the age is counted. */
  all(wide: Wide, onDate: string): Omit<Claim, "lines" | "diagnoses"> {
    const payer = payerOf(wide("payerName"), wide("payerId"));
    const insuranceType = insuranceTypeOf(wide("insuranceType"));
    const patientAge = ageOf(wide("age")[0], wide("birthDate"), onDate);
    const [indicator] = indicatorsOf(wide("icdIndicator"));
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
  const counted = fields.filter(countsAsDiagnosis);
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

function payerOf(names: readonly FieldReading[], ids: readonly FieldReading[]): Payer | undefined {
  const named = names.find((field) => textOf(field)) ?? names[0];
  if (!named && ids.length === 0) return undefined;
  const fromName = named ? splitPayer(textOf(named)) : {};
  const [id] = ids;
  return { ...fromName, ...(id && { id: id.value.trim() }) };
}

/** Longer text is no payer's name with an id beside it. */
const longestPayer = 200;
/** In brackets any short run of letters and digits is an id ("TDW77"); words alone are a plan's name. */
const inBrackets = /^(.*\S)\s*[([]\s*(?:payer )?(?:id:?\s*)?((?=[A-Z]*\d)[A-Z0-9]{3,8})\s*[)\]]$/i;
/** Five capitals are one too behind a name that is not all capitals itself: "BCBS (TEXAS)" is a name. */
const capitals = /^(.*[a-z].*\S) \(([A-Z]{5})\)$/;
const behindDash = /^(.*\S)\s*[([#-]\s*([A-Z]{0,2}\d{3,6}[A-Z]?)$/i;

/** "AETNA PPO (60054)" and "60054 - AETNA PPO" hold the id beside the name. */
function splitPayer(text: string): Payer {
  if (text.length > longestPayer) return { name: text };
  const behind = inBrackets.exec(text) ?? capitals.exec(text) ?? behindDash.exec(text);
  if (behind?.[1] && behind[2]) return { name: behind[1].replace(/\s*[-–]$/, ""), id: behind[2] };
  const before = /^([A-Z]{0,2}\d{4,6})\s*[-–:]\s*(\S.*)$/i.exec(text);
  if (before?.[1] && before[2]) return { name: before[2], id: before[1] };
  return { name: text };
}

const typePatterns: [InsuranceType, RegExp][] = [
  ["medicare", /\bmedicare\b/i],
  ["medicaid", /\bmedicaid\b/i],
  ["tricare", /\btricare\b/i],
  ["champva", /\bchampva\b/i],
  ["group", /\bgr(ou|u)p(al)?\b/i],
  ["feca", /\bfeca\b/i],
  ["other", /\b(other|otro)\b/i],
];

function insuranceTypeOf(fields: readonly FieldReading[]): InsuranceType | undefined {
  const chosen = fields.find((field) => (field.kind === "check" ? field.checked : textOf(field)));
  const text = chosen ? `${chosen.label ?? ""} ${chosen.value}` : "";
  return typePatterns.find(([, pattern]) => pattern.test(text))?.[0];
}

function indicatorsOf(fields: readonly FieldReading[]): string[] {
  const counted = fields.filter((field) => field.kind !== "check" || field.checked);
  return counted.map((field) => {
    const text = `${field.value} ${field.label ?? ""}`;
    if (/10|^0/.test(text.trim())) return "0";
    return /9/.test(text) ? "9" : field.value.trim();
  });
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
  const [years] = /\d+/.exec(textOf(age)) ?? [];
  return years === undefined ? null : Number(years);
}

/** Whole years from one YYYY-MM-DD to another. */
export function yearsBetween(birth: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) < birth.slice(5) ? years - 1 : years;
}
