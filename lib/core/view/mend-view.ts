import type { Claim, SlotKey } from "../claim/claim";
import { paperBox, type Slot, slotName } from "../claim/slots";
import { type ClaimEdit, type Mend, valueInSlot } from "../mend/claim-edit";
import { type FieldEdit, fieldEdits, type ReadPage } from "../mend/field-edits";
import { wording } from "../words/en/sidebar";

/** What a press of the sidebar does to the form. */
export interface MendView {
  /** "Set units to 1". */
  says: string;
  /** Box by box, as the claim says it: "24G", "14", "1"; "" is empty. */
  changes: { at: string; from: string; to: string }[];
  /** What the person says yes to by the press, as a question. */
  asks?: string;
  fields: FieldEdit[];
}

interface Around {
  /** As it was judged. */
  claim: Claim;
  page: ReadPage;
  /** YYYY-MM-DD. */
  today: string;
  /** The line that is spoken of: its boxes need no line's number. */
  line?: number;
}

/** An edit with the fields that are written for it. */
interface Write {
  edit: ClaimEdit;
  fields: FieldEdit[];
}

/** The edits that the page has fields for. */
export function writesOf(edits: readonly ClaimEdit[], { page, today }: Pick<Around, "page" | "today">): Write[] {
  return edits.flatMap((edit) => {
    const fields = fieldEdits(edit, page, today);
    return fields ? [{ edit, fields }] : [];
  });
}

/** What can be done by a press; undefined where the form has no field for a part of it. */
export function mendView({ edits, asks }: Mend, around: Around): MendView | undefined {
  const writes = writesOf(edits, around);
  const view = writes.length === edits.length ? viewOfWrites(writes, around) : undefined;
  return view && { ...view, ...(asks && { asks }) };
}

/** The same of edits whose fields are known; undefined where nothing would be written. */
export function viewOfWrites(
  writes: readonly Write[],
  { claim, line }: Pick<Around, "claim" | "line">,
): MendView | undefined {
  const fields = writes.flatMap((write) => write.fields);
  if (fields.length === 0) return undefined;
  const edits = writes.map(({ edit }) => edit);
  return {
    says: sentence(
      edits.map((edit) => editSays(edit, valueInSlot(claim, edit.slot), onLine(slotName, edit.slot, line))),
    ),
    changes: edits.map(({ slot, to }) => ({
      at: onLine(boxOrName, slot, line),
      from: shown(slot, valueInSlot(claim, slot)),
      to: shown(slot, to),
    })),
    fields,
  };
}

/** "modifiers", or "modifiers of line 2" where that is another line. */
function onLine(nameOf: (key: SlotKey) => string, { line, key }: Slot, spokenOf?: number): string {
  const name = nameOf(key);
  return line === undefined || line === spokenOf ? name : wording.sidebar.mend.ofLine(name, line + 1);
}

function boxOrName(key: SlotKey): string {
  return paperBox(key) ?? slotName(key);
}

function editSays({ slot, to }: ClaimEdit, from: unknown, at: string): string {
  const words = wording.sidebar.mend;
  if (typeof to !== "object") return words.set(at, shown(slot, to));
  const before = Array.isArray(from) ? (from as string[]) : [];
  const [gone, come] = [before.filter((one) => !to.includes(one)), to.filter((one) => !before.includes(one))];
  const repeated = before.filter((one, place) => before.indexOf(one) !== place && !gone.includes(one));
  if (gone.length > 0 && come.length > 0) return words.replace(at, gone.join(" "), come.join(" "));
  if (come.length > 0) return words.add(at, come.join(" "));
  return gone.length > 0 ? words.remove(at, gone.join(" ")) : words.removeRepeated(at, repeated.join(" "));
}

function sentence(parts: readonly string[]): string {
  const [first = "", ...rest] = parts;
  return [first, ...rest.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(", ");
}

function shown({ key }: Slot, value: unknown): string {
  if (Array.isArray(value)) return value.join(" ");
  const isMoney = typeof value === "number" && (key === "charge" || key === "totalCharge");
  return isMoney ? `$${value.toFixed(2)}` : String(value ?? "");
}
