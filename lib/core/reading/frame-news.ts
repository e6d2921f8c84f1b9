import type { FrameSight, NamedField } from "./reading";

/** A frame as it is sent on: whole, or only what has changed of a reading that the other side has. */
export interface FrameNews {
  /** The browser's number for the frame. */
  readonly frameId: number;
  /** When it was last read as a whole, in milliseconds since 1970: no two readings of a frame share it. */
  readonly readAt: number;
  /** That reading; left out where the other side has it. */
  readonly sight?: FrameSight;
  /** The fields that have been read anew since, each as it reads now. */
  readonly changed: readonly NamedField[];
}

/** The frame as it reads now. */
export function withChanged(sight: FrameSight, changed: readonly NamedField[]): FrameSight {
  if (changed.length === 0) return sight;
  const now = new Map(changed.map((field) => [field.seen.id, field]));
  return { ...sight, fields: sight.fields.map((field) => now.get(field.seen.id) ?? field) };
}
