import type { SlotKey } from "../claim/claim";
import type { FieldReading } from "../reading/reading";
import { parseModifiers } from "../values/parse-modifiers";
import { parsePlace } from "../values/parse-place";
import { parsePointers } from "../values/parse-pointers";
import { pointerIndex } from "../values/pointer-letter";
import type { ClaimEdit } from "./claim-edit";

/** What is to stand in fields, one text for each of them. */
export type Texts = readonly string[];

/** The ways in which people would type a value into these fields, the likeliest first; none where the slot is not for us to write. */
export function textsFor({ slot: { key }, to }: ClaimEdit, fields: readonly FieldReading[]): Texts[] {
  if (fields.length === 0) return [];
  const { parts, itemsIn } = kinds[key] ?? {};
  const list = parts?.(to, fields);
  if (!list) return [];
  if (fields.every(({ kind }) => kind === "check")) return [ticked(fields, list, itemsIn ?? ((text) => [text]))];
  return [spread(list, fields), together(list, fields)].flatMap((texts) => (texts ? [texts] : []));
}

interface SlotKind {
  /** The value in the parts that may stand in fields of their own, as the form writes them. */
  parts(to: ClaimEdit["to"], fields: readonly FieldReading[]): readonly string[];
  /** What the words of a box to tick stand for. */
  itemsIn?(text: string): readonly string[];
}

const kinds: Partial<Record<SlotKey, SlotKind>> = {
  units: { parts: (to, fields) => [likeNumber(Number(to), fields)] },
  placeOfService: { parts: (to) => [String(to)], itemsIn: (text) => [parsePlace(text)] },
  modifiers: { parts: asList, itemsIn: parseModifiers },
  diagnosisPointers: {
    parts: (to, fields) => asList(to).map((letter) => likePointer(letter, fields)),
    itemsIn: (text) => parsePointers(text, 12),
  },
  charge: { parts: (to, fields) => likeMoney(Number(to), fields) },
  totalCharge: { parts: (to, fields) => likeMoney(Number(to), fields) },
};

function asList(to: ClaimEdit["to"]): readonly string[] {
  return typeof to === "object" ? to : [String(to)];
}

/** Each part in a box of its own; undefined where there are too few. */
function spread(parts: readonly string[], fields: readonly FieldReading[]): Texts | undefined {
  return parts.length > fields.length ? undefined : fields.map((_, place) => parts[place] ?? "");
}

/** All of them in the first box, with the sign between them that stands there now. */
function together(parts: readonly string[], fields: readonly FieldReading[]): Texts {
  const [, between] = /[A-Z0-9]([^A-Z0-9]+)[A-Z0-9]/i.exec(fields[0]?.value ?? "") ?? [];
  const isCramped = /^([A-Z0-9]{2}){2,}$|^[A-L]{2,}$/i.test(fields[0]?.value ?? "");
  return fields.map((_, place) => (place === 0 ? parts.join(between ?? (isCramped ? "" : ", ")) : ""));
}

/** Of boxes to tick those that stand for one of the parts. */
function ticked(
  fields: readonly FieldReading[],
  parts: readonly string[],
  itemsIn: (text: string) => readonly string[],
): Texts {
  const isFor = (text: string) => itemsIn(text).some((item) => parts.includes(item));
  return fields.map(({ value, label = "" }) => (isFor(label) || isFor(value) ? label || value : ""));
}

/** "1.00" where the form writes "14.00". */
function likeNumber(amount: number, fields: readonly FieldReading[]): string {
  const [, decimals = ""] = /\d[.,](\d+)\s*$/.exec(fields[0]?.value ?? "") ?? [];
  return amount.toFixed(decimals.length);
}

/** The pointer's letter, or its number where the form's pointers are numbers. */
function likePointer(letter: string, fields: readonly FieldReading[]): string {
  return fields.some(({ value }) => /^\W*\d/.test(value)) ? String(pointerIndex(letter) + 1) : letter;
}

/** Dollars with their cents, which may have a box of their own; with what stands around an amount on this form. */
function likeMoney(amount: number, fields: readonly FieldReading[]): string[] {
  const plain = amount.toFixed(2);
  if (fields.length > 1) return plain.split(".");
  const { value = "" } = fields[0] ?? {};
  const isWhole = /^\W*[\d,]+\s*$/.test(value) && Number.isInteger(amount);
  const grouped = /\d,\d{3}/.test(value) ? plain.replace(/\B(?=(\d{3})+(?=\.))/g, ",") : plain;
  return [`${/^\s*\$\s?/.exec(value)?.[0].trim() ?? ""}${isWhole ? grouped.replace(/\.00$/, "") : grouped}`];
}
