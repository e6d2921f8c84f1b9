import type { FieldRole, NamedField } from "../reading";

/** What is typed for a line and for nothing else. */
const ownParts: readonly FieldRole[] = ["code", "modifier", "units", "charge"];

/**
 * Boxes for diagnoses that stand amid the boxes of the lines, in the order of the page, where nothing else points at any:
 * those of the only line between two of its parts, of several lines between each code and the next.
 */
export function diagnosesAmid(fields: readonly NamedField[]): ReadonlySet<NamedField> {
  const typed = fields.filter(({ seen }) => seen.shown && (seen.kind === "box" || seen.kind === "choice"));
  const isOf = (role: FieldRole) => (field: NamedField) => field.reading.role === role;
  const diagnoses = typed.filter(isOf("diagnosis"));
  const isNone = diagnoses.length === 0 || fields.some(isOf("diagnosisPointer"));
  const codes = isNone ? [] : typed.filter(isOf("code"));
  const parts = codes.length === 1 ? typed.filter(({ reading }) => ownParts.includes(reading.role)) : codes;
  const between = parts.map((part, at) =>
    diagnoses.filter((field) => stands(part, field) && (!parts[at + 1] || stands(field, parts[at + 1]))),
  );
  const behind = codes.length === 1 ? [] : (between.at(-1) ?? []);
  const isOfAll = codes.length === 1 || between.every(({ length }) => length > 0);
  return new Set(isOfAll ? [...between.slice(0, -1).flat(), ...behind] : []);
}

function stands(before: NamedField, field: NamedField | undefined): boolean {
  return before.seen.id < (field?.seen.id ?? Number.POSITIVE_INFINITY);
}
