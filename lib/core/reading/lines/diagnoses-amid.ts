import type { FieldRole, NamedField } from "../reading";

/** What is typed for a line and for nothing else. */
const ownParts: readonly FieldRole[] = ["code", "modifier", "units", "charge"];

/**
 * Boxes for diagnoses that stand amid the boxes of the lines, in the order of the page, where nothing else points at any:
 * those of the only line between two of its parts, of several lines as many behind each code.
 */
export function diagnosesAmid(fields: readonly NamedField[]): ReadonlySet<NamedField> {
  const typed = fields.filter(({ seen }) => seen.shown && (seen.kind === "box" || seen.kind === "choice"));
  const isOf = (role: FieldRole) => (field: NamedField) => field.reading.role === role;
  const diagnoses = typed.filter(isOf("diagnosis"));
  if (diagnoses.length === 0 || fields.some(isOf("diagnosisPointer"))) return new Set();
  const codes = typed.filter(isOf("code"));
  if (codes.length !== 1) return new Set(asManyBehindEach(typed) ? behind(codes[0], diagnoses) : []);
  const parts = typed.filter(({ reading }) => ownParts.includes(reading.role));
  const last = behind(parts.at(-1), diagnoses);
  return new Set(behind(parts[0], diagnoses).filter((field) => !last.includes(field)));
}

function asManyBehindEach(typed: readonly NamedField[]): boolean {
  const counts: number[] = [];
  for (const { reading } of typed) {
    if (reading.role === "code") counts.push(0);
    else if (reading.role === "diagnosis" && counts.length > 0) counts.push((counts.pop() ?? 0) + 1);
  }
  return counts.every((count) => count > 0 && count === counts[0]);
}

function behind(part: NamedField | undefined, fields: readonly NamedField[]): readonly NamedField[] {
  return part ? fields.filter(({ seen }) => seen.id > part.seen.id) : [];
}
