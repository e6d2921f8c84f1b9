import { buildClaim, type LineOrigin } from "../claim/build-claim";
import type { SlotKey } from "../claim/claim";
import { fieldsOfSlot } from "../claim/field-of-slot";
import { normaliseClaim } from "../claim/normalise-claim";
import type { FieldReading, FieldRole, PageReading } from "../reading/reading";
import { type ClaimEdit, valueInSlot } from "./claim-edit";
import { type Texts, textsFor } from "./texts-for";

/** What is to be written into one field of the page. */
export interface FieldEdit {
  /** The browser's number for its frame. */
  readonly frameId: number;
  readonly fieldId: number;
  /** What the field was read as; whoever writes looks whether it still is. */
  readonly role: FieldRole;
  /** What was read there; "" where it is empty, or not ticked. */
  readonly from: string;
  /** For a tick, what it stands for; "" takes it away. */
  readonly to: string;
}

/** A page that was read: where each line of the claim stands, and what counts for all of them. */
export interface ReadPage {
  readonly origins: readonly LineOrigin[];
  readonly claimWide: readonly FieldReading[];
}

/**
 * The fields to write for an edit of the claim; null where the page has none that a person could type it into. Each way
 * of writing it is read back before it is offered: only one by which the claim says what it should is taken.
 */
export function fieldEdits(edit: ClaimEdit, page: ReadPage, today: string): FieldEdit[] | null {
  const { line, key } = edit.slot;
  const origin = line === undefined ? undefined : page.origins[line];
  const fields = writable(key, origin, page);
  const texts = textsFor(edit, fields).find((one) => readsAs(edit, origin, page, withTexts(fields, one), today));
  if (!texts) return null;
  return fields.flatMap((field, place) => {
    const [from, to] = [textIn(field), texts[place] ?? ""];
    const { id: fieldId, frameId = 0, role } = field;
    return from === to ? [] : [{ frameId, fieldId, role, from, to }];
  });
}

/** A line's slot only by the line's own fields: what counts for the whole claim would change other lines, too. */
function writable(key: SlotKey, origin: LineOrigin | undefined, { claimWide }: ReadPage): FieldReading[] {
  const fields = origin ? fieldsOfSlot(origin.fields, [], key) : fieldsOfSlot([], claimWide, key);
  return fields.filter(({ kind, shown }) => kind !== "text" && shown);
}

function textIn({ kind, value, label = "", checked }: FieldReading): string {
  if (kind !== "check") return value;
  return checked ? label || value : "";
}

function withTexts(fields: readonly FieldReading[], texts: Texts): Map<FieldReading, FieldReading> {
  return new Map(fields.map((field, place) => [field, withText(field, texts[place] ?? "")]));
}

function withText(field: FieldReading, text: string): FieldReading {
  if (field.kind === "check") return { ...field, checked: text !== "" };
  const { label: _shown, ...rest } = field;
  return textIn(field) === text ? field : { ...rest, value: text };
}

function readsAs(
  edit: ClaimEdit,
  origin: LineOrigin | undefined,
  { claimWide }: ReadPage,
  written: ReadonlyMap<FieldReading, FieldReading>,
  today: string,
): boolean {
  const now = (field: FieldReading) => written.get(field) ?? field;
  if ([...written.values()].some(({ value, maxLength }) => maxLength && value.length > maxLength)) return false;
  const page: PageReading = {
    lines: origin ? [{ frame: origin.frame, fields: origin.fields.map(now) }] : [],
    claimWide: claimWide.map(now),
  };
  const { key } = edit.slot;
  const read = valueInSlot(normaliseClaim(buildClaim(page, today).claim), origin ? { line: 0, key } : { key });
  return JSON.stringify(read) === JSON.stringify(edit.to);
}
