import type { Evidence, FieldReading, FieldRole, NamedField, SeenField } from "../reading";
import { nameField } from "./name-field";
import { ownWord } from "./vague-words";

/** Names what a frame shows; what has no role is left out. In steps, after each of which there may be a pause. */
export function* nameFields(seenFields: readonly SeenField[]): Generator<void, NamedField[]> {
  // Of what a layout tells it has the last word: another field that calls itself "Units" is none.
  const taught = new Set(seenFields.flatMap((field) => field.taught ?? []));
  const named: NamedField[] = [];
  for (const seen of seenFields) {
    const field = nameSeen(seen, taught);
    if (field) named.push(field);
    yield;
  }
  return named;
}

/** Names one field; null where it has no role. `taught`: the roles that the site's layout gives to fields of its own. */
export function nameSeen(seen: SeenField, taught: ReadonlySet<FieldRole>): NamedField | null {
  if (seen.taught)
    return { seen, reading: toReading(seen, seen.taught, [{ from: "layout", text: seen.taught }]), score: 2 };
  if (isX12(seen))
    return { seen, reading: toReading(seen, "x12", [{ from: "value", text: "X12 claim text" }]), score: 2 };
  const named = nameField(seen);
  // A box to tick that nothing names may choose the row it stands on.
  if (!named && seen.kind === "check" && !ownWord(seen.words))
    return { seen, reading: toReading(seen, "included", []), score: 0 };
  if (!named || taught.has(named.role)) return null;
  const reading = toReading(seen, named.role, named.evidence);
  return { seen, reading: named.vague ? { ...reading, vague: true } : reading, score: named.score };
}

/** X12 text counts where it can be edited; the same text in a document is prose. */
function isX12(seen: SeenField): boolean {
  return (
    seen.shown &&
    !seen.fixed &&
    (seen.kind === "box" || seen.kind === "rich") &&
    /\bSV1\s{0,9}\*\s{0,9}[A-Z]{2}:/.test(seen.value) &&
    /\b(CLM|LX|HI|DTP)\s{0,9}\*/.test(seen.value)
  );
}

const ordinalPattern = /(?:^|[^A-Za-z\d.])(?<!\bICD\W)([A-L]|1[0-2]|[1-9])[\s.):*]*$/;

function toReading(seen: SeenField, role: FieldRole, evidence: readonly Evidence[]): FieldReading {
  const { words, path: _path, taught: _taught, fixed: _fixed, box: _box, ink: _ink, isTied: _isTied, ...own } = seen;
  const texts = [...(seen.kind === "check" && seen.label ? [seen.label] : []), ...words.map((word) => word.text)];
  const ordinal = texts.map((text) => ordinalPattern.exec(text.toUpperCase())?.[1]).find(Boolean);
  const dayFirst = isDayFirst(evidence, texts);
  return {
    ...own,
    role,
    // What its row begins with may say that a charge is the total of all.
    evidence: [...new Set([...evidence, ...words.filter(({ from }) => from === "row")])],
    ...(ordinal && { ordinal }),
    ...(dayFirst && { dayFirst }),
  };
}

/** "Fecha (dd/mm/aaaa)", "dd/mm/aaaa" alone as a hint, or "Fechas: dd/mm/aaaa" over the form. */
function isDayFirst(evidence: readonly Evidence[], texts: readonly string[]): boolean {
  return [...evidence.map(({ text }) => text), ...texts].some((text) => /\bdd\W?mm/i.test(text));
}
