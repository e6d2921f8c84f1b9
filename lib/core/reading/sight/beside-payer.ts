import { isInsuranceType } from "../naming/is-insurance-type";
import { hasCue, nameField } from "../naming/name-field";
import type { SeenField } from "../reading";
import { isOnRow } from "./places";

/** So many fields and texts before it the payer's name stands. */
const reach = 3;
/** "ID", "No.", and what X12 calls it: by itself whose it is stays open. */
const bareId = /^\W*(payer )?(id|no|nm ?109)\W*$/i;
const id = /^(?=.*\d)[A-Z\d]{3,8}$/i;
/** "(ID DBR65)" right behind the name. */
const idSaid = /^\W*(?:payer )?id\W{1,3}((?=[A-Z]*\d)[A-Z\d]{3,8})\W*$/i;

/** What stands right behind the payer's name and is called no more than "ID" or "Type" is the payer's; anything else stays as it is. */
export function besidePayer(field: SeenField, seen: readonly SeenField[]): SeenField {
  const value = field.kind === "text" ? (idSaid.exec(field.value)?.[1] ?? field.value) : field.value;
  const names = [...(field.kind === "text" ? [seen.at(-1)?.value] : []), ...field.words.map(({ text }) => text)];
  const isSaid = (pattern: RegExp) => names.some((name) => name !== undefined && pattern.test(name));
  const isId = value !== field.value || (id.test(value) && isSaid(bareId));
  const isType = isSaid(/^type\W*$/i) && isInsuranceType(field.label ?? value);
  if (!(isId || isType) || !seen.slice(-reach).some((before) => namesPayer(before, field))) return field;
  return { ...field, value, words: [{ from: "values", text: isType ? "insurance type" : "payer id" }] };
}

/** "Please bill [Tidewater Health] (payer ID [TDW77])": the id in brackets is that of what stands in the box before them. */
export function isIdOf(name: SeenField, said: SeenField | undefined, field: SeenField): boolean {
  if (name.kind !== "box" || said?.kind !== "text" || !said.value.startsWith("(")) return false;
  return /[a-z]{3}/i.test(name.value) && !hasCue(name.words) && nameField(field)?.role === "payerId";
}

function namesPayer(before: SeenField, { box }: SeenField): boolean {
  const isBeside = box !== undefined && before.box !== undefined && isOnRow(before.box, box);
  return isBeside && before.value !== "" && nameField(before)?.role === "payerName";
}
