import type { FieldReading, FieldRole, PageLine, PageReading, PageSign } from "../reading";
import { pageKinds } from "./page-kind";

/**
 * What speaks for or against a claim, as numbers from 0 to 1. The names are the rows of the table of weights
 * (`form-weights.ts`), and its columns are what a person would call them.
 */
export type FormFeatures = Readonly<Record<string, number>>;

const lineParts: readonly FieldRole[] = [
  "modifier",
  "units",
  "placeOfService",
  "diagnosisPointer",
  "charge",
  "unitPrice",
  "dateFrom",
  "renderingNpi",
];
const claimParts: readonly FieldRole[] = [
  "payerName",
  "payerId",
  "insuranceType",
  "birthDate",
  "age",
  "icdIndicator",
  "diagnosis",
  "priorAuthorization",
  "additionalInformation",
  "totalCharge",
  "dateFrom",
  "placeOfService",
  "renderingNpi",
];

/** Of lines that may be a claim's, and the page they stand on. `isSure`: the rule of how much, why and when is met. */
export function formFeatures(lines: readonly PageLine[], page: PageReading, isSure: boolean): FormFeatures {
  const fields = lines.flatMap((line) => line.fields);
  const roles = new Set(fields.map(({ role }) => role));
  const wide = new Set(page.claimWide.map(({ role }) => role));
  const typed = new Set(fields.filter(isEntered).map(({ role }) => role));
  const features: Record<string, number> = {
    "meets the rule of why, when and how much": Number(isSure),
    "code is typed or chosen": Number(typed.has("code") && fields.some(isEnteredCode)),
    "code is ticked": Number(fields.some(({ role, kind }) => role === "code" && kind === "check")),
    "code is ticked, and the rule is met": Number(
      isSure && fields.some(({ role, kind }) => role === "code" && kind === "check"),
    ),
    "code is only shown": Number(!typed.has("code")),
    "words of the code may be another trade's": Number(
      fields.every((field) => field.role !== "code" || field.vague === true),
    ),
    "parts of the line that are typed": share(lineParts.filter((role) => typed.has(role)).length, 5),
    "parts of the line": share(lineParts.filter((role) => roles.has(role)).length, 5),
    "parts of the claim": share(claimParts.filter((role) => wide.has(role)).length, 6),
    "amounts paid": Number(page.lines.some((line) => line.fields.some(isPaidAmount))),
    "columns of paid amounts": Number(roles.has("paid")),
    "more than twelve lines": Number(lines.length > 12),
    "payer named on the lines": Number(
      wide.has("payerName") && page.claimWide.filter(({ role }) => role === "payerName").length > 2,
    ),
  };
  for (const role of lineParts) features[`line: ${role}`] = Number(roles.has(role));
  for (const role of claimParts) features[`claim: ${role}`] = Number(wide.has(role));
  for (const [name, value] of signFeatures(page.signs ?? [])) features[name] = value;
  return features;
}

function signFeatures(signs: readonly PageSign[]): [string, number][] {
  const has = (from: PageSign["from"], kind: PageSign["kind"]) =>
    Number(signs.some((sign) => sign.from === from && sign.kind === kind));
  const places: readonly PageSign["from"][] = ["title", "heading", "button"];
  return [
    ...places.flatMap((from) => pageKinds.map((kind): [string, number] => [`${from} says ${kind}`, has(from, kind)])),
    ["labels of another trade", has("text", "trade")],
  ];
}

function isEnteredCode(field: FieldReading): boolean {
  return field.role === "code" && isEntered(field) && field.kind !== "check";
}

function isEntered({ kind }: FieldReading): boolean {
  return kind !== "text";
}

function isPaidAmount({ role, value }: FieldReading): boolean {
  return role === "paid" && /[1-9]/.test(value);
}

function share(count: number, most: number): number {
  return Math.min(1, count / most);
}
