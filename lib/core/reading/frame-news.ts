import type { FrameSight, NamedField } from "./reading";

/** The field that the focus is on, or those that stand with what it is on, a button of their row. */
export interface FieldFocus {
  readonly fieldIds: readonly number[];
  /** It is on the field itself, the only one named. */
  readonly isOn: boolean;
}

/** A frame as it is sent on: whole, or only what has changed of a reading that the other side has. */
export interface FrameNews {
  /** The browser's number for the frame. */
  readonly frameId: number;
  /** When it was last read as a whole, in milliseconds since 1970: no two readings of a frame share it. */
  readonly readAt: number;
  /** That reading; left out where the other side has it. */
  readonly sight?: FrameSight;
  /** At which of its fields the focus is; null: at none. */
  readonly focus: FieldFocus | null;
  /** The fields that have been read anew since, each as it reads now. */
  readonly changed: readonly NamedField[];
}

/** The whole reading that news are about: sent with them, or the one that is known here; undefined where that is another. */
export function wholeOf(
  { readAt, sight }: FrameNews,
  known: Pick<FrameNews, "readAt" | "sight"> | undefined,
): FrameSight | undefined {
  return sight ?? (known?.readAt === readAt ? known.sight : undefined);
}

/** The frame as it reads now. */
export function withChanged(sight: FrameSight, changed: readonly NamedField[]): FrameSight {
  if (changed.length === 0) return sight;
  const now = new Map(changed.map((field) => [field.seen.id, field]));
  return { ...sight, fields: sight.fields.map((field) => now.get(field.seen.id) ?? field) };
}
