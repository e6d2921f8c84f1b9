import type { NamedField } from "../reading";
import { sharedDepth } from "./shared-depth";

/** Several procedures, with their modifiers and nothing else: "99213-25, 17340". */
const code = String.raw`(?:\d{4}[\dA-Z]|[A-Z]\d{4})(?:-[\dA-Z]{2})*`;
const severalCodes = new RegExp(String.raw`^\s*${code}(?:\s*[,;+|]\s*${code})+\s*$`);

/** How many elements, its own among them, a cell stands below what all rows of its table share; without a body, one less. */
const cellInTable = 3;

/** A cell that names several procedures stands for a whole claim: its table lists claims, and no row of it is a line. */
export function dropClaimLists(fields: readonly NamedField[]): readonly NamedField[] {
  const claims = fields.filter((field) => isCell(field) && severalCodes.test(field.seen.value));
  if (claims.length === 0) return fields;
  const isListed = (field: NamedField) =>
    field.seen.kind === "text" && claims.some((claim) => isInTableOf(claim, field));
  return fields.filter((field) => !isListed(field));
}

function isCell({ seen, reading }: NamedField): boolean {
  return seen.kind === "text" && reading.evidence[0]?.from === "header";
}

function isInTableOf(claim: NamedField, field: NamedField): boolean {
  return sharedDepth(claim, field) >= claim.seen.path.length - cellInTable + (isCell(field) ? 0 : 1);
}
