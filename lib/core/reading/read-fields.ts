import { fitsRole } from "./fits-role";
import { groupLines } from "./group-lines";
import { nameFields } from "./name-fields";
import type { FieldReading, FrameReading, FrameSight, NamedField, SeenField } from "./reading";
import { toEnd } from "./to-end";

/** Puts a frame's named fields together to service lines; what cannot stand in its field is left out. */
export function readSight({ path, frames, fields }: FrameSight): FrameReading {
  return { path, frames, fields: inLines(fields) };
}

/** The same for fields that nobody has named yet. */
export function readFields(seenFields: readonly SeenField[]): FieldReading[] {
  return inLines(toEnd(nameFields(seenFields)));
}

function inLines(fields: readonly NamedField[]): FieldReading[] {
  return groupLines(fields.filter(fitsRole));
}
