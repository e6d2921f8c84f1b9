import { type FrameNews, withChanged } from "../../core/reading/frame-news";
import type { FrameSight, NamedField } from "../../core/reading/reading";
import type { KnownFields } from "../frame/known-fields";
import type { SeenFrame } from "../frame/see-frame";

/** What a frame says of itself; it does not know the browser's number for it. */
export type OwnNews = Omit<FrameNews, "frameId">;
export type OnRead = (news: OwnNews, sight: FrameSight) => void;

interface Kept {
  seen: SeenFrame;
  readAt: number;
  /** What was read anew since the whole was sent, by id. */
  changed: ReadonlyMap<number, NamedField>;
}

/** How many fields are looked at or compared between two pauses: about a millisecond's worth. */
const stride = 250;

/** Keeps the last reading of a frame, and says what is new: at first and where much may have changed all of it, else the fields alone. */
export function keepReading(onRead: OnRead) {
  let kept: Kept | undefined;

  /** Takes a reading of the whole frame. In steps, after which there may be a pause; `isLatest`: no newer one was begun in it. */
  const take = function* (seen: SeenFrame, isLatest: () => boolean): Generator<void> {
    const isSame = kept !== undefined && (yield* areAlike(kept.seen.sight, seen.sight));
    if (!isLatest()) return;
    const { readAt, changed } = isSame && kept ? kept : { readAt: now(), changed: new Map() };
    kept = { seen, readAt, changed };
    if (!isSame) onRead({ readAt, sight: seen.sight, changed: [] }, seen.sight);
  };
  const keep = (fields: readonly NamedField[]) => {
    if (!kept || fields.length === 0) return;
    const { seen, readAt } = kept;
    const sight = withChanged(seen.sight, fields);
    const changed = new Map([...kept.changed, ...fields.map((field) => [field.seen.id, field] as const)]);
    kept = { seen: { ...seen, sight }, readAt, changed };
    onRead({ readAt, changed: [...changed.values()] }, sight);
  };
  /** Reads one field's value anew. False where the frame is to be read as a whole. */
  const rereadValue = (element: Element): boolean => {
    const field = kept?.seen.known.rereadValue(element) ?? "whole";
    if (typeof field !== "string") keep([field]);
    return field !== "whole";
  };
  /** Reads these fields anew, and the values of all others, too. False where the frame is to be read as a whole. */
  const rereadAll = function* (touched: Iterable<Element>): Generator<void, boolean> {
    const known = kept?.seen.known;
    const fields = known && (yield* changedAmong(known, touched));
    // Meanwhile the whole may have been read, with all that stands there.
    if (fields && kept?.seen.known === known) keep(fields);
    return fields !== undefined && fields !== null;
  };
  return {
    take,
    rereadValue,
    rereadAll,
    known: () => kept?.seen.known,
    holds: (node: Node) => kept?.seen.known.holds(node) ?? false,
    sendAgain: () => kept && onRead({ readAt: kept.readAt, sight: kept.seen.sight, changed: [] }, kept.seen.sight),
    elementOf: (id: number) => kept?.seen.elementOf(id),
  };
}

/** What reads otherwise now: of these fields, and by their values of all; null where the frame is to be read as a whole. */
function* changedAmong(known: KnownFields, touched: Iterable<Element>): Generator<void, NamedField[] | null> {
  const fields: NamedField[] = [];
  const isRead = (field: NamedField | "same" | "whole") => {
    if (typeof field !== "string") fields.push(field);
    return field !== "whole";
  };
  for (const element of touched) if (!isRead(known.reread(element))) return null;
  let count = 0;
  for (const element of known.elements()) {
    if (!isRead(known.rereadValue(element))) return null;
    if (++count % stride === 0) yield;
  }
  return fields;
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

function saySame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function* areAlike(one: FrameSight, other: FrameSight): Generator<void, boolean> {
  const { fields, ...rest } = one;
  const { fields: others, ...otherRest } = other;
  if (fields.length !== others.length || !saySame(rest, otherRest)) return false;
  for (const [index, field] of fields.entries()) {
    if (!saySame(field, others[index])) return false;
    if (index % stride === stride - 1) yield;
  }
  return true;
}
