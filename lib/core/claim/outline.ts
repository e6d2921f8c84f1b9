import type { Evidence, FieldReading } from "../reading/reading";
import type { LineOrigin } from "./build-claim";
import type { SlotKey } from "./claim";
import { fieldOfSlot, fieldsOfSlot } from "./field-of-slot";
import { slotKeys, slotName } from "./slots";

/** What of a claim is to be drawn over the page: a slot of a line, or all that was read for it. */
export interface OutlineChoice {
  readonly line: number;
  readonly slot: SlotKey | "all";
}

/** What one frame is to draw: the row that a line was read from, and fields with what they were taken for and why. */
export interface Outline {
  /** Ids of the line's fields. */
  readonly row: readonly number[];
  readonly fields: readonly OutlinedField[];
}

export interface OutlinedField {
  readonly id: number;
  /** What it was taken for: "units". */
  readonly says: string;
  readonly evidence: readonly Evidence[];
}

/** How much a frame has drawn. */
export interface Drawn {
  readonly fields: number;
  readonly words: number;
}

/** What is drawn over the page now; `drawn` is absent until the frames have answered. */
export interface Outlined {
  readonly choice: OutlineChoice;
  readonly drawn?: Drawn;
}

interface Read {
  readonly origins: readonly LineOrigin[];
  readonly claimWide: readonly FieldReading[];
}

/** What each frame is to draw, by the browser's number for it. */
export function outlineOf(read: Read, { line, slot }: OutlineChoice): ReadonlyMap<number, Outline> {
  const row = read.origins[line]?.fields ?? [];
  const outlines = new Map<number, Outline>();
  for (const [{ id, evidence, frameId = 0 }, says] of namedFields(row, read.claimWide, slot)) {
    const inFrame = row.filter((field) => (field.frameId ?? 0) === frameId).map((field) => field.id);
    const { fields } = outlines.get(frameId) ?? { fields: [] };
    outlines.set(frameId, { row: inFrame, fields: [...fields, { id, evidence, says }] });
  }
  return outlines;
}

/** Each field once: a date may tell of a line's first and its last day. */
function namedFields(
  row: readonly FieldReading[],
  claimWide: readonly FieldReading[],
  slot: OutlineChoice["slot"],
): ReadonlyMap<FieldReading, string> {
  const named = new Map<FieldReading, string>();
  const field = slot === "all" ? undefined : fieldOfSlot(row, claimWide, slot);
  if (field && slot !== "all") return named.set(field, slotName(slot));
  for (const key of slotKeys) {
    const own = fieldsOfSlot(row, [], key);
    // What a line says itself is not sought elsewhere on the claim.
    const fields = own.length > 0 ? own : fieldsOfSlot([], claimWide, key);
    for (const each of fields) if (!named.has(each)) named.set(each, slotName(key));
  }
  return named;
}
