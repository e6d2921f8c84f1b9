import { icdCodesIn } from "../../values/parse-diagnoses";
import type { FieldReading, NamedField } from "../reading";
import { codeOf } from "./fits-role";
import { readAs } from "./read-as";

/** Fields whose words alone say too little or too much: what stands in them, and in their like, says what they are. */
export function nameByValue(fields: readonly NamedField[]): NamedField[] {
  const payer = payerTicked(fields);
  return fields.map((field) => {
    if (field === payer) return readAs(field, { kind: "choice" });
    if (isListedDiagnosis(field, fields))
      return readAs(field, { role: "diagnosis", evidence: [{ from: "value", text: "diagnosis code" }] });
    return isPointer(field) ? readAs(field, { role: "diagnosisPointer" }) : field;
  });
}

/** One of several payers is ticked; a tick for itself, or one of two, says something about the insurance ("Verified"). */
function payerTicked(fields: readonly NamedField[]): NamedField | undefined {
  const payers = fields.filter(({ seen, reading }) => reading.role === "payerName" && seen.kind !== "text");
  const ticked = payers.filter(({ seen }) => seen.kind === "check" && seen.checked);
  const isOneOfSeveral = payers.length > 2 && payers.every(({ seen }) => seen.kind === "check") && ticked.length === 1;
  return isOneOfSeveral ? ticked[0] : undefined;
}

/** Fee sheets list diagnoses and procedures in one column of codes. */
function isListedDiagnosis(field: NamedField, fields: readonly NamedField[]): boolean {
  const { seen, reading } = field;
  if (reading.role !== "code" || seen.kind !== "text" || codeOf(seen.value) || icdCodesIn(seen.value).length !== 1)
    return false;
  return fields.some((other) => isSaidAlike(reading, other.reading) && codeOf(other.seen.value) !== null);
}

/** Whether the same words at the same place lead to both: the head of their column. */
function isSaidAlike({ evidence: [one] }: FieldReading, { evidence: [other] }: FieldReading): boolean {
  return one?.from === other?.from && one?.text === other?.text;
}

/** "Diag 1" on a line holds the number of one of the claim's diagnoses; a letter may be a code half typed. */
function isPointer({ seen, reading }: NamedField): boolean {
  return reading.role === "diagnosis" && seen.kind === "box" && /^\s*([1-9]|1[0-2])\s*$/.test(seen.value);
}
