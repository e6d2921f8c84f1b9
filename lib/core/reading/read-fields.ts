import { fitsRole } from "./fits-role";
import { groupLines } from "./group-lines";
import { nameField } from "./name-field";
import type { FieldReading, FieldRole, SeenField } from "./reading";

/** A field that has been named and still knows where it stood. */
export interface NamedSeenField {
  seen: SeenField;
  reading: FieldReading;
  score: number;
}

/** Names what a frame shows and puts its service lines together; what has no role is left out. In steps. */
export function* readingFields(seenFields: readonly SeenField[]): Generator<void, FieldReading[]> {
  // Of what a layout tells it has the last word: another field that calls itself "Units" is none.
  const told = new Set(seenFields.flatMap((field) => field.told ?? []));
  const named: NamedSeenField[] = [];
  for (const seen of seenFields) {
    const field = nameSeen(seen, told);
    if (field && fitsRole(field)) named.push(field);
    yield;
  }
  return groupLines(named);
}

/** The same at once. */
export function readFields(seenFields: readonly SeenField[]): FieldReading[] {
  const steps = readingFields(seenFields);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function nameSeen(seen: SeenField, told: ReadonlySet<FieldRole>): NamedSeenField | null {
  if (seen.told) return { seen, reading: toReading(seen, seen.told, [`layout: ${seen.told}`]), score: 2 };
  if (isX12(seen)) return { seen, reading: toReading(seen, "x12", ["value: X12 claim text"]), score: 2 };
  const named = nameField(seen);
  if (!named || told.has(named.role)) return null;
  const reading = toReading(seen, named.role, named.because);
  return { seen, reading: named.vague ? { ...reading, vague: true } : reading, score: named.score };
}

/** X12 text counts where it can be edited; the same text in a document is prose. */
function isX12(seen: SeenField): boolean {
  return (
    seen.shown &&
    !seen.fixed &&
    (seen.kind === "box" || seen.kind === "rich") &&
    /\bSV1\s*\*\s*[A-Z]{2}:/.test(seen.value)
  );
}

const ordinalPattern = /(?:^|[^A-Za-z])([A-L]|1[0-2]|[1-9])[.):]?\s*$/;

function toReading(seen: SeenField, role: FieldRole, because: string[]): FieldReading {
  const texts = [...(seen.kind === "check" && seen.label ? [seen.label] : []), ...seen.words.map((word) => word.text)];
  const ordinal = texts.map((text) => ordinalPattern.exec(text.toUpperCase())?.[1]).find(Boolean);
  return {
    id: seen.id,
    role,
    kind: seen.kind,
    value: seen.value,
    shown: seen.shown,
    because,
    ...(seen.label !== undefined && { label: seen.label }),
    ...(seen.checked !== undefined && { checked: seen.checked }),
    ...(seen.maxLength !== undefined && { maxLength: seen.maxLength }),
    ...(ordinal && { ordinal }),
  };
}
