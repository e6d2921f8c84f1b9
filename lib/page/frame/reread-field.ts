import { codeOf } from "../../core/reading/naming/fits-role";
import { hasCue } from "../../core/reading/naming/name-field";
import { nameSeen } from "../../core/reading/naming/name-fields";
import type { FieldRole, NamedField, SeenField } from "../../core/reading/reading";
import { chosenBeside } from "../fields/chosen-beside";
import { fieldValue } from "../fields/field-value";

/** A field as it was last read. */
export interface KnownField {
  /** With all that was said of it. */
  seen: SeenField;
  /** As it was sent; absent where it has no role. */
  named?: NamedField | undefined;
}

/**
 * Reads a field whose value may have changed; its words and its place are known. `"same"`: it says what it said.
 * `"whole"`: more than this field may read otherwise now, so that the frame is to be read as a whole.
 */
export function rereadField(
  element: Element,
  { seen, named }: KnownField,
  taught: ReadonlySet<FieldRole>,
): NamedField | "same" | "whole" {
  if (seen.kind === "text" || seen.kind === "rich") return "whole";
  const value = fieldValue(element);
  if (value.kind !== seen.kind) return "whole";
  if (value.value === seen.value && value.label === seen.label && value.checked === seen.checked) return "same";
  // What a component shows of its choice beside its box counts once the box is empty.
  if (value.kind === "box" && value.value === "" && chosenBeside(element)) return "whole";
  const { label: _label, checked: _checked, ...still } = seen;
  const now = { ...still, ...value };
  const field = nameSeen(now, taught);
  if (!named) return field || mayBeOfColumn(seen) ? "whole" : "same";
  if (!field || field.reading.role !== named.reading.role || saysMore(named, now)) return "whole";
  const { selector, locator, answer } = named.reading;
  const ways = { ...(selector && { selector }), ...(locator && { locator }), ...(answer && { answer }) };
  return { seen: { ...now, words: [] }, reading: { ...field.reading, ...ways }, score: field.score };
}

/** No word says what it is: its column may, by the values in it. */
function mayBeOfColumn({ kind, words }: SeenField): boolean {
  return kind !== "check" && !hasCue(words);
}

/** Whether its value tells more than itself: what a column is by its values, whether a row is a line, a whole claim. */
function saysMore({ seen, reading: { role, evidence, value } }: NamedField, now: SeenField): boolean {
  if (role === "x12") return true;
  if (role === "code") return codeOf(value, seen.label)?.code !== codeOf(now.value, now.label)?.code;
  return seen.kind !== "check" && evidence.some(({ from }) => from === "values");
}
