import { dropTickTexts } from "./lines/drop-tick-texts";
import { groupLines } from "./lines/group-lines";
import { fitsRole } from "./naming/fits-role";
import { nameByValue } from "./naming/name-by-value";
import { nameFields } from "./naming/name-fields";
import { putMonthFirst } from "./naming/put-month-first";
import { readAs } from "./naming/read-as";
import type { FieldReading, FrameReading, FrameSight, NamedField, SeenField } from "./reading";
import { takeAllSteps } from "./take-all-steps";

/** Puts a frame's named fields together to service lines; what cannot stand in its field is left out. */
export function readSight({ fields, ...frame }: FrameSight): FrameReading {
  return { ...frame, fields: inLines(fields) };
}

/** The same for fields that nobody has named yet. */
export function readFields(seenFields: readonly SeenField[]): FieldReading[] {
  return inLines(takeAllSteps(nameFields(seenFields)));
}

function inLines(fields: readonly NamedField[]): FieldReading[] {
  return groupLines(nameByValue(dropTickTexts(putMonthFirst(fields.map(withoutNothing)))).filter(fitsRole));
}

/** A review page prints "None", "N/A" or a dash where nothing was entered. */
function withoutNothing(field: NamedField): NamedField {
  const { kind, value } = field.seen;
  return kind === "text" && /^(none|n\/a|ningun[oa]|[-–—]*)$/i.test(value.trim())
    ? readAs(field, { value: "" })
    : field;
}
