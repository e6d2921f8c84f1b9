import type { FieldReading, FieldRole, PageLine, PageReading } from "./reading";

/** What only stands where care is billed; a code, a price and a modifier stand in every fee schedule and look-up. */
const billing: ReadonlySet<FieldRole> = new Set<FieldRole>([
  "units",
  "placeOfService",
  "diagnosisPointer",
  "diagnosis",
  "dateFrom",
  "renderingNpi",
  "payerName",
  "insuranceType",
  "birthDate",
  "priorAuthorization",
  "icdIndicator",
]);

/**
 * The lines of a page that stand in a claim form or a review of one. A form needs two more kinds of claim fields beside
 * the code, one of them of billing alone; lines shown as mere text need two on the very line.
 */
export function claimLines(page: PageReading): PageLine[] {
  const all = [...page.claimWide, ...page.lines.flatMap((line) => line.fields)];
  if (!isEvidence(all)) return [];
  return page.lines.filter((line) => isEdited(line) || isEvidence(line.fields) || hasEditedLines(page, line));
}

function isEvidence(fields: readonly FieldReading[]): boolean {
  const kinds = new Set(fields.map((field) => kindOf[field.role] ?? field.role));
  kinds.delete("code");
  const telling = [...kinds].filter((kind) => billing.has(kind));
  // "Code", "Qty" and "Price" stand on every order form.
  const isVague = fields.every((field) => field.role !== "code" || field.vague);
  return kinds.size >= 2 && telling.some((kind) => !isVague || kind !== "units");
}

/** From and to are one kind, and so are a charge and a unit price. */
const kindOf: Partial<Record<FieldRole, FieldRole>> = { dateTo: "dateFrom", unitPrice: "charge", payerId: "payerName" };

function isEdited(line: PageLine): boolean {
  return line.fields.some((field) => field.kind !== "text");
}

/** A charge list beside an entry form shows codes with little around them; the form vouches for them. */
function hasEditedLines(page: PageReading, line: PageLine): boolean {
  return line.fields.length > 1 && page.lines.some((other) => other.frame === line.frame && isEdited(other));
}
