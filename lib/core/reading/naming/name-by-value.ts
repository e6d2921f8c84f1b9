import { icdCodesIn } from "../../values/parse-diagnoses";
import type { FieldReading, NamedField, SeenField } from "../reading";
import { isOnRow, rightOf } from "../sight/places";
import { codeOf } from "./fits-role";
import { isInsuranceType } from "./is-insurance-type";
import { readAs } from "./read-as";

/** Fields whose words alone say too little or too much: what stands in them, and in their like, says what they are. */
export function nameByValue(fields: readonly NamedField[]): NamedField[] {
  const payer = payerTicked(fields);
  const codes = fields.filter(({ reading }) => reading.role === "code");
  return fields.map((field) => {
    if (field === payer) return readAs(field, { kind: "choice" });
    const ranked = rankedDiagnosis(field, fields);
    if (ranked) return ranked;
    if (isTypeChosen(field)) return readAs(field, { role: "insuranceType" });
    if (isPayerId(field, fields)) return readAs(field, { role: "payerId" });
    if (isPriceBehindUnits(field, fields)) return readAs(field, { role: "charge" });
    if (isIndicator(field)) return readAs(field, { role: "icdIndicator" });
    if (isCodeAmongModifiers(field)) return readAs(field, { role: "code" });
    if (isListedDiagnosis(field, fields))
      return readAs(field, { role: "diagnosis", evidence: [{ from: "value", text: "diagnosis code" }] });
    if (isModifierBehindCode(field, codes)) return readAs(field, { role: "modifier" });
    return isPointer(field) ? readAs(field, { role: "diagnosisPointer" }) : field;
  });
}

/**
 * A box that is called by a diagnosis, or has one behind it on its row, chooses it, and its number is its place among the
 * claim's: "Rank of L70.0 [1]", "[1] L70.0 Acne vulgaris".
 */
function rankedDiagnosis(field: NamedField, fields: readonly NamedField[]): NamedField | null {
  const { seen, reading } = field;
  if (reading.role !== "diagnosis" || seen.kind !== "box" || !/^\d{0,2}$/.test(seen.value)) return null;
  const listed = fields.find((other) => isListedBehind(other, field));
  const [code] = icdCodesIn(listed?.seen.value ?? reading.evidence[0]?.text ?? "");
  return code ? readAs(field, { kind: "check", value: code, checked: seen.value !== "", ordinal: seen.value }) : null;
}

/** How far behind its box a diagnosis of a list may begin, in widths of the box. */
const reach = 4;

function isListedBehind({ seen, reading }: NamedField, rank: NamedField): boolean {
  if (seen.kind !== "text" || reading.role !== "diagnosis" || icdCodesIn(seen.value).length !== 1) return false;
  const [own, box] = [seen.box, rank.seen.box];
  if (!own || !box || !isOnRow(own, box)) return false;
  const gap = own.left - rightOf(box);
  return gap >= 0 && gap < reach * box.width;
}

/** One of several payers is ticked; a tick for itself, or one of two, says something about the insurance ("Verified"). */
function payerTicked(fields: readonly NamedField[]): NamedField | undefined {
  const payers = fields.filter(({ seen, reading }) => reading.role === "payerName" && seen.kind !== "text");
  const ticked = payers.filter(({ seen }) => seen.kind === "check" && seen.checked);
  const isOneOfSeveral = payers.length > 2 && payers.every(({ seen }) => seen.kind === "check") && ticked.length === 1;
  return isOneOfSeveral ? ticked[0] : undefined;
}

/** "Coverage [FECA]", "Type [Medicare]" beside the payer's name: which sort it is. */
function isTypeChosen({ seen, reading }: NamedField): boolean {
  const isPlan = seen.kind === "text" && /^(group|feca)\b/i.test(seen.value);
  return (
    reading.role === "payerName" && (isPlan || seen.kind === "choice") && isInsuranceType(seen.label || seen.value)
  );
}

/** "Carrier [AETNA PPO] [60054]": what holds digits and no word, on the row of the payer's name, is its id. */
function isPayerId({ seen, reading }: NamedField, fields: readonly NamedField[]): boolean {
  const isId = (value: string) => /^(?=.*\d)[A-Z\d]{3,8}$/i.test(value.trim());
  if (reading.role !== "payerName" || seen.kind !== "box" || !isId(seen.value)) return false;
  return fields.some(
    (other) => other.reading.role === "payerName" && /[a-z]{3}/i.test(other.seen.value) && isOnRowOf(other, seen),
  );
}

/** "Qty [1] $ [82.00]": of two boxes under one name the second is the price, where it has cents. */
function isPriceBehindUnits({ seen, reading }: NamedField, fields: readonly NamedField[]): boolean {
  if (reading.role !== "units" || seen.kind !== "box" || !/\.\d\d$/.test(seen.value)) return false;
  return fields.some(
    (other) =>
      other.reading.role === "units" &&
      other.seen.id < seen.id &&
      isSaidAlike(reading, other.reading) &&
      isOnRowOf(other, seen),
  );
}

function isOnRowOf({ seen: { kind, box } }: NamedField, { box: own }: SeenField): boolean {
  return kind === "box" && box !== undefined && own !== undefined && isOnRow(own, box);
}

/** Fee sheets list diagnoses and procedures in one column of codes. */
function isListedDiagnosis(field: NamedField, fields: readonly NamedField[]): boolean {
  const { seen, reading } = field;
  if (reading.role === "code" && seen.kind === "text" && /^[A-Z]\d[\dAB]\.[\dA-Z]{1,4}$/i.test(seen.value.trim()))
    return true;
  if (reading.role !== "code" || seen.kind !== "text" || codeOf(seen.value) || icdCodesIn(seen.value).length !== 1)
    return false;
  return fields.some((other) => isSaidAlike(reading, other.reading) && codeOf(other.seen.value) !== null);
}

/** Whether the same words at the same place lead to both: the head of their column. */
function isSaidAlike({ evidence: [one] }: FieldReading, { evidence: [other] }: FieldReading): boolean {
  return one?.from === other?.from && one?.text === other?.text;
}

/**
 * On paper one heading stands over the code and the boxes right behind it. A second "code" on the row that holds two
 * characters, or is too small for more, is a modifier.
 */
function isModifierBehindCode(field: NamedField, codes: readonly NamedField[]): boolean {
  if (field.reading.role !== "code" || !mayBeModifier(field)) return false;
  return codes.some((code) => code !== field && standsBehind(field, code));
}

function mayBeModifier({ seen }: NamedField): boolean {
  return seen.kind === "box" && /^([A-Z0-9]{2})?$/i.test(seen.value.trim());
}

function standsBehind({ seen: { box: own } }: NamedField, { seen: { box: code } }: NamedField): boolean {
  if (!own || !code || own.width > 0.8 * code.width || !isOnRow(own, code)) return false;
  return own.left > code.left && own.left - rightOf(code) < 4 * code.width;
}

/** "Diag 1" on a line holds the number of one of the claim's diagnoses; a letter that is typed may be a code half typed. */
function isPointer({ seen, reading }: NamedField): boolean {
  if (reading.role !== "diagnosis") return false;
  if (seen.kind === "choice") return /^\s*[A-L]([ ,]*[A-L]){0,3}\s*$/i.test(seen.value);
  return seen.kind === "box" && /^\s*([1-9]|1[0-2])\s*$/.test(seen.value);
}

/** "ICD [ICD-10]", "ICD [0]": which ICD it is, and no diagnosis; "ICD [10]" alone, too, for boxes have numbers. */
function isIndicator({ seen, reading }: NamedField): boolean {
  if (reading.role !== "diagnosis" || seen.kind === "check") return false;
  const text = seen.label ?? seen.value;
  const isChosen = seen.kind === "choice" && /^\W*ICD\W*$/i.test(reading.evidence[0]?.text ?? "");
  return /^\s*(0|ICD-? ?(9|10).{0,12})\s*$/i.test(text) || (isChosen && /^\s*(9|10)\s*$/.test(text));
}

/** What is called a modifier and holds a procedure code with or without modifiers is the field for both ("Code-mod-mod"). */
function isCodeAmongModifiers({ seen, reading }: NamedField): boolean {
  return reading.role === "modifier" && seen.kind !== "check" && codeOf(seen.value, seen.label) !== null;
}
