import { codeOf } from "../reading/naming/fits-role";
import type { FieldReading, FieldRole } from "../reading/reading";
import { parseCharge } from "../values/parse-charge";
import { icdCodesIn } from "../values/parse-diagnoses";
import { parseModifiers } from "../values/parse-modifiers";
import { parsePlace } from "../values/parse-place";
import { parsePointers } from "../values/parse-pointers";
import { parseUnits } from "../values/parse-units";
import { pointerLetter } from "../values/pointer-letter";
import type { Line } from "./claim";
import { datesOf } from "./parse-date-fields";

export interface LineContext {
  /** The claim's diagnoses, those that lines name themselves among them. */
  readonly diagnoses: readonly string[];
  /** The claim-wide fields of a role. */
  wide(role: FieldRole): readonly FieldReading[];
}

/** One service line from the fields that belong to it; what the form has no field for stays absent. */
export function buildLine(fields: readonly FieldReading[], context: LineContext): Line {
  const of = (role: FieldRole) => ofRole(fields, role);
  const orWide = (role: FieldRole) => (of(role).length > 0 ? of(role) : context.wide(role));
  const line: Line = {};
  const code = of("code").find((field) => field.value.trim() || field.label) ?? of("code")[0];
  const parsed = code && codeOf(code.value, code.label);
  if (code) line.code = parsed?.code ?? code.value.trim().toUpperCase();
  assign(line, "modifiers", modifiersOf(parsed?.modifiers ?? [], of("modifier")));
  const [units] = orWide("units");
  assign(line, "units", units && parseUnits(textOf(units)));
  assign(line, "placeOfService", placeOf(orWide("placeOfService")));
  assign(line, "diagnosisPointers", pointersOf(of("diagnosisPointer"), context.diagnoses));
  assign(
    line,
    "charge",
    of("charge").length + of("unitPrice").length > 0
      ? chargeOf(of("charge"), of("unitPrice")[0], line.units)
      : priceBeside(code),
  );
  const dates =
    of("dateFrom").length > 0
      ? [...of("dateFrom"), ...of("dateTo")]
      : [...context.wide("dateFrom"), ...context.wide("dateTo")];
  Object.assign(line, datesOf(dates));
  assign(line, "renderingNpi", npiIn(orWide("renderingNpi")[0]));
  return line;
}

/** The diagnoses that a line names itself, where others have pointers to them. */
export function diagnosesOn(fields: readonly FieldReading[]): string[] {
  return ofRole(fields, "diagnosisPointer").filter(isTaken).flatMap(codesNamed);
}

function ofRole(fields: readonly FieldReading[], role: FieldRole): readonly FieldReading[] {
  return editableFirst(fields.filter((field) => field.role === role));
}

/** What can be edited counts before text that repeats it; beside an empty box for the next value the text is the value. */
function editableFirst(fields: readonly FieldReading[]): readonly FieldReading[] {
  const editable = fields.filter((field) => field.kind !== "text");
  const isFilled = editable.some((field) => field.kind === "check" || field.value.trim());
  return isFilled || fields.every((field) => !field.value.trim()) ? firstNonEmpty(editable, fields) : fields;
}

function firstNonEmpty(editable: readonly FieldReading[], all: readonly FieldReading[]): readonly FieldReading[] {
  return editable.length > 0 ? editable : all;
}

/** The words shown for a value where there are any. */
export function textOf(field: FieldReading | undefined): string {
  return field ? (field.label ?? field.value).trim() : "";
}

function assign<Key extends keyof Line>(line: Line, key: Key, value: Line[Key] | undefined): void {
  if (value !== undefined) line[key] = value;
}

/** Beside a name ("Ada Novak PA-C · NPI 1573064890"), or alone; a choice may stand for a number of the program's own. */
function npiIn(field: FieldReading | undefined): string | undefined {
  if (!field) return undefined;
  const [value = "", label = ""] = [field.value, field.label].map((text) => text?.replace(/\s/g, ""));
  const [npi] = /(?<!\d)\d{10}(?!\d)/.exec(value) ?? /(?<!\d)\d{10}(?!\d)/.exec(label) ?? [];
  return npi ?? (field.kind === "choice" ? "" : value);
}

function modifiersOf(besideCode: readonly string[], fields: readonly FieldReading[]): string[] | undefined {
  if (fields.length === 0 && besideCode.length === 0) return undefined;
  return [...besideCode, ...fields.filter(isTaken).flatMap(modifiersIn)];
}

/** Of boxes to tick only the ticked ones say anything. */
function isTaken(field: FieldReading): boolean {
  return field.kind !== "check" || field.checked === true;
}

function modifiersIn({ kind, value, label }: FieldReading): string[] {
  const typed = parseModifiers(value);
  const isModifiers = typed.every((modifier) => /^[A-Z0-9]{2}$/.test(modifier));
  if (isModifiers) return typed;
  // What a component shows instead of a choice is a hint.
  if (label === undefined) return kind === "choice" ? [] : typed;
  return parseModifiers(label);
}

function placeOf(fields: readonly FieldReading[]): string | undefined {
  if (fields.length === 0) return undefined;
  const [field] = fields.filter(isTaken);
  if (!field) return "";
  const fromLabel = parsePlace(field.label ?? "");
  const fromValue = parsePlace(field.value);
  return [fromLabel, fromValue].find((place) => /^\d\d$/.test(place)) ?? (fromLabel || fromValue);
}

function chargeOf(
  charges: readonly FieldReading[],
  unitPrice: FieldReading | undefined,
  units: number | null | undefined,
): number | null | undefined {
  if (charges.length > 0) return amountsOf(charges)[0];
  if (!unitPrice) return undefined;
  const price = parseCharge(textOf(unitPrice));
  return typeof price !== "number" ? price : Math.round(price * (units ?? 1) * 100) / 100;
}

/** The amounts that fields hold, as `parseCharge` reads them; cents may stand in a box of their own, behind the dollars. */
export function amountsOf(fields: readonly FieldReading[]): (number | null | undefined)[] {
  return fields.flatMap((field, index) => {
    const [before, next] = [fields[index - 1], fields[index + 1]];
    if (before && areSplit(before, field)) return [];
    const isSplit = next !== undefined && areSplit(field, next);
    return [parseCharge(isSplit ? field.value && `${field.value}.${next.value || "00"}` : textOf(field))];
  });
}

/** Dollars and cents in two boxes, as on paper: the second takes no more than cents, or stands under the same heading. */
function areSplit(dollars: FieldReading, cents: FieldReading): boolean {
  if (cents.maxLength === 2) return /^\d*$/.test(cents.value);
  const heading = headingOf(dollars);
  const isOneColumn = heading !== undefined && heading === headingOf(cents) && dollars.kind === cents.kind;
  return isOneColumn && /^\$?[\d,]*$/.test(dollars.value) && /^(\d\d)?$/.test(cents.value);
}

function headingOf({ evidence }: FieldReading): string | undefined {
  return evidence.find(({ from }) => from === "header")?.text;
}

/** A superbill prints the price beside the ticked code. */
function priceBeside(code: FieldReading | undefined): number | undefined {
  const [, price] = /\$\s?(\d[\d,]*(?:\.\d\d)?)/.exec((code?.kind === "check" && code.label) || "") ?? [];
  return price ? Number(price.replace(/,/g, "")) : undefined;
}

function pointersOf(fields: readonly FieldReading[], diagnoses: readonly string[]): string[] | undefined {
  if (fields.length === 0) return undefined;
  const pointers = fields.filter(isTaken).flatMap((field) => pointersIn(field, diagnoses));
  return [...new Set(pointers)];
}

function pointersIn(field: FieldReading, diagnoses: readonly string[]): string[] {
  const codes = codesNamed(field);
  if (codes.length > 0) return codes.map((code) => String.fromCharCode(65 + diagnoses.indexOf(code)));
  const text = pointerText(field);
  // An option may show no more than the diagnosis' name; then its value is the pointer.
  const [shown = [], behind = []] = [leadIn(text) ?? text, field.value].map((one) =>
    parsePointers(one, diagnoses.length),
  );
  return !shown.every(isLetter) && behind.every(isLetter) ? behind : shown;
}

function codesNamed(field: FieldReading): string[] {
  const text = pointerText(field);
  return leadIn(text) ? [] : icdCodesIn(text);
}

function pointerText(field: FieldReading): string {
  return (field.kind === "check" && field.ordinal) || textOf(field);
}

/** "A - L70.0": the letter is the pointer, the code behind it only says what it points at. */
function leadIn(text: string): string | undefined {
  return /^([A-L]|\d{1,2})\s*[-:.)–]\s*(?:[A-Z]\d|[A-Z]{4})/i.exec(text)?.[1];
}

function isLetter(pointer: string): boolean {
  return pointerLetter(pointer) !== null;
}
