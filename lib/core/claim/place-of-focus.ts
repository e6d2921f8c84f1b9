import type { FieldFocus } from "../reading/frame-news";
import type { FieldReading } from "../reading/reading";
import type { LineOrigin } from "./build-claim";
import type { SlotKey } from "./claim";
import { slotOfRole } from "./field-of-slot";

/** Where the focus of a page is. */
export interface PageFocus extends FieldFocus {
  /** The browser's number for the frame. */
  readonly frameId: number;
}

/** Where in the claim a person is at work. */
export interface Place {
  /** Index into claim.lines; absent where it is no line. */
  readonly line?: number;
  /** The slot that is being filled; absent where it is none of ours. */
  readonly key?: SlotKey;
}

interface Read {
  readonly origins: readonly LineOrigin[];
  readonly claimWide: readonly FieldReading[];
}

/** null where the focus is nowhere in the claim, or at fields of several lines: with what counts for all of them. */
export function placeOfFocus(focus: PageFocus | undefined, { origins, claimWide }: Read): Place | null {
  if (!focus) return null;
  const isAt = ({ id, frameId = 0 }: FieldReading) => frameId === focus.frameId && focus.fieldIds.includes(id);
  const fields = [
    ...origins.flatMap(({ fields: own }, line) => own.filter(isAt).map((field) => ({ field, line }))),
    ...claimWide.filter(isAt).map((field) => ({ field, line: undefined })),
  ];
  const [first] = fields;
  if (!first || fields.some(({ line }) => line !== first.line)) return null;
  const key = focus.isOn ? slotOfRole(first.field.role) : undefined;
  if (first.line === undefined && !key) return null;
  return { ...(first.line !== undefined && { line: first.line }), ...(key && { key }) };
}
