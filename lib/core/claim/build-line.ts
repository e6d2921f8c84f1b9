import { codeOf } from "../reading/naming/fits-role";
import type { FieldReading, FieldRole } from "../reading/reading";
import { npiIn } from "../values/npi-in";
import { icdCodesIn } from "../values/parse-diagnoses";
import { isModifier, parseModifiers } from "../values/parse-modifiers";
import { parsePlace } from "../values/parse-place";
import { arePointers, letteredDiagnoses, parsePointers } from "../values/parse-pointers";
import { parseUnits } from "../values/parse-units";
import type { Line } from "./claim";
import { chargeOf } from "./parse-charge-fields";
import { datesOf } from "./parse-date-fields";
import { textOf } from "./text-of";

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
  assign(line, "modifiers", modifiersOf(besideCode(code), of("modifier")));
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
  assign(line, "renderingNpi", npiOf(orWide("renderingNpi")[0]));
  return line;
}

/** The diagnoses that a line names itself: alone, where others have pointers to them, or behind their letters. */
export function diagnosesOn(fields: readonly FieldReading[]) {
  const pointers = ofRole(fields, "diagnosisPointer").filter(isTaken);
  const texts = pointers.map(pointerText);
  return { alone: pointers.flatMap(codesNamed), lettered: texts.flatMap(letteredDiagnoses) };
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

function assign<Key extends keyof Line>(line: Line, key: Key, value: Line[Key] | undefined): void {
  if (value !== undefined) line[key] = value;
}

/** A choice may stand for a number of the program's own. */
function npiOf(field: FieldReading | undefined): string | undefined {
  if (!field) return undefined;
  const npi = npiIn(field.value) ?? npiIn(field.label ?? "");
  return npi ?? (field.kind === "choice" ? "" : field.value.replace(/\s/g, ""));
}

/** What follows the code in its field; a field for both ("CPT-Mod", an X12 composite) shows that there are none. */
function besideCode(code: FieldReading | undefined): readonly string[] | undefined {
  const { modifiers = [] } = (code && !isDescribed(code) && codeOf(code.value, code.label)) || {};
  const isCalledBoth = code?.evidence.some(({ from, text }) => from !== "name" && /\bmod(s|if\w*)?\b/i.test(text));
  const isForBoth = isCalledBoth || /^\s*HC:./i.test(code?.value ?? "");
  return modifiers.length > 0 || isForBoth ? modifiers : undefined;
}

/** The words of a box to tick describe the code: "11900 IL injection". */
function isDescribed({ kind, label = "" }: FieldReading): boolean {
  return kind === "check" && /[a-z]{3}/i.test(label);
}

function modifiersOf(behindCode: readonly string[] | undefined, fields: readonly FieldReading[]): string[] | undefined {
  if (fields.length === 0) return behindCode && [...behindCode];
  return [...(behindCode ?? []), ...fields.filter(isTaken).flatMap(modifiersIn)];
}

/** Of boxes to tick only the ticked ones say anything. */
function isTaken(field: FieldReading): boolean {
  return field.kind !== "check" || field.checked === true;
}

function modifiersIn({ kind, value, label }: FieldReading): string[] {
  const typed = parseModifiers(value);
  // A box to tick may have its modifier in its words alone.
  const isSaid = kind === "check" && label !== undefined && typed.length === 0;
  if (typed.every(isModifier) && !isSaid) return typed;
  // What a component shows instead of a choice is a hint.
  if (label === undefined) return kind === "choice" ? [] : typed;
  return parseModifiers(label.replace(/^\W*mod(ifier)?\b/i, ""));
}

function placeOf(fields: readonly FieldReading[]): string | undefined {
  if (fields.length === 0) return undefined;
  // A component may have a box of its own for the focus beside that for the choice.
  const taken = fields.filter(isTaken);
  const field = taken.find(({ value }) => value.trim()) ?? taken[0];
  if (!field) return "";
  const fromLabel = parsePlace(field.label ?? "");
  const fromValue = parsePlace(field.value);
  return [fromLabel, fromValue].find((place) => /^\d\d$/.test(place)) ?? (fromLabel || fromValue);
}

/** A superbill prints the price beside the ticked code. */
function priceBeside(code: FieldReading | undefined): number | undefined {
  const [, price] = /\$\s?(\d[\d,]*(?:\.\d\d)?)/.exec((code?.kind === "check" && code.label) || "") ?? [];
  return price ? Number(price.replace(/,/g, "")) : undefined;
}

function pointersOf(fields: readonly FieldReading[], diagnoses: readonly string[]): string[] | undefined {
  if (fields.length === 0) return undefined;
  const pointers = inTheirOrder(fields)
    .filter(isTaken)
    .flatMap((field) => pointersIn(field, diagnoses));
  return [...new Set(pointers)];
}

/** Boxes to tick under one head, "Dx 1 2 3", are the diagnoses one after the other. */
function inTheirOrder(fields: readonly FieldReading[]): readonly FieldReading[] {
  const [first] = fields;
  const isOneHead = fields.every(({ kind, ordinal }) => kind === "check" && ordinal && ordinal === first?.ordinal);
  return isOneHead && fields.length > 1 ? fields.map((field, at) => ({ ...field, ordinal: String(at + 1) })) : fields;
}

function pointersIn(field: FieldReading, diagnoses: readonly string[]): string[] {
  const codes = codesNamed(field);
  if (codes.length > 0) return codes.map((code) => String.fromCharCode(65 + diagnoses.indexOf(code)));
  // An option may show no more than the diagnosis' name; then its value is the pointer.
  const [shown = [], behind = []] = [pointerText(field), field.value].map((one) =>
    parsePointers(one, diagnoses.length),
  );
  return !arePointers(shown) && arePointers(behind) ? behind : shown;
}

/** The codes of a text that has no letters to point by. */
function codesNamed(field: FieldReading): string[] {
  const text = pointerText(field);
  return arePointers(parsePointers(text, 0)) ? [] : icdCodesIn(text);
}

/** What is ticked under "B. L21.9" says itself which it is. */
function pointerText(field: FieldReading): string {
  const text = textOf(field);
  return (field.kind === "check" && letteredDiagnoses(text).length === 0 && field.ordinal) || text;
}
