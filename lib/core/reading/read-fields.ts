import { codeOf, fitsRole } from "./fits-role";
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
  const boxes = fields.filter(({ seen, reading }) => seen.kind === "check" && reading.role === "code");
  return groupLines(fields.filter((field) => fitsRole(field) && !boxes.some((box) => isPrintedBeside(field, box))));
}

/** A superbill prints the code beside the box that stands for it: the box says whether it is billed. */
function isPrintedBeside({ seen, reading }: NamedField, { seen: box }: NamedField): boolean {
  if (seen.kind !== "text" || reading.role !== "code") return false;
  const isInRow = seen.path.slice(0, -1).every((id, depth) => box.path[depth] === id);
  return isInRow && codeOf(seen.value)?.code === codeOf(box.value, box.label)?.code;
}
