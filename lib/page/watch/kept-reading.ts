import { type FieldFocus, type FrameNews, withChanged } from "../../core/reading/frame-news";
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
export class KeptReading {
  #kept: Kept | undefined;
  #focus: FieldFocus | null = null;
  /** The whole was read anew, and what was typed meanwhile is not in it yet: until then it is not told. */
  #untold = false;
  /** A value is known to stand otherwise, and is read with the whole only: until then nothing is told, which would be older than the page. */
  #isBehind = false;

  constructor(
    private readonly onRead: OnRead,
    private readonly focusAmong: (known: KnownFields) => FieldFocus | null,
  ) {}

  /** Takes a reading of the whole frame, in steps, after which there may be a pause; unless a newer one is begun in it. */
  *take(seen: SeenFrame, isLatest: () => boolean): Generator<void, boolean> {
    const isSame = this.#kept && (yield* areAlike(this.#kept.seen.sight, seen.sight));
    if (!isLatest()) return false;
    this.#kept = { readAt: now(), changed: new Map(), ...(isSame && this.#kept), seen };
    this.#catchUp(!isSame);
    return true;
  }

  /** Reads one field's value anew. False where the frame is to be read as a whole. */
  rereadValue(element: Element): boolean {
    const field = this.#kept?.seen.known.rereadValue(element) ?? "whole";
    if (typeof field !== "string") this.#keep([field]);
    this.#isBehind ||= field === "whole";
    return field !== "whole";
  }

  /** Reads these fields anew, and the values of all others, too, in steps. False where the frame is to be read as a whole. */
  *rereadAll(touched: Iterable<Element>): Generator<void, boolean> {
    const known = this.#kept?.seen.known;
    if (!known) return false;
    for (const fields of changedAmong(known, touched)) {
      this.#isBehind ||= !fields;
      if (!fields) return false;
      // What was read is kept before anybody can type on.
      this.#keep(fields);
      yield;
      // Meanwhile the whole was read, with all that stands there.
      if (this.#kept?.seen.known !== known) return true;
    }
    this.#catchUp(false);
    return true;
  }

  /** The focus may have moved, or the whole was read. */
  moved(): void {
    const known = this.#kept?.seen.known;
    if (known && (this.#untold || !saySame(this.#focusNow(known), this.#focus))) this.#tell();
  }

  holds(node: Node): boolean {
    return this.#kept?.seen.known.holds(node) ?? false;
  }

  isApart(element: Element): boolean {
    return this.#kept?.seen.known.isApart(element) ?? false;
  }

  sendAgain(): void {
    this.#untold = true;
    this.#tell();
  }

  elementOf(fieldId: number): Element | undefined {
    return this.#kept?.seen.elementOf(fieldId);
  }

  /** All that stands there has been read. */
  #catchUp(isNew: boolean): void {
    this.#untold ||= isNew || this.#isBehind;
    this.#isBehind = false;
  }

  #keep(fields: readonly NamedField[]): void {
    if (!this.#kept || fields.length === 0) return;
    const { seen, readAt, changed } = this.#kept;
    const news = fields.map((field) => [field.seen.id, field] as const);
    const sight = withChanged(seen.sight, fields);
    this.#kept = { seen: { ...seen, sight }, readAt, changed: new Map([...changed, ...news]) };
    this.#tell();
  }

  #tell(): void {
    if (!this.#kept || this.#isBehind) return;
    const { seen, readAt, changed } = this.#kept;
    const { sight, known } = seen;
    this.#focus = this.#focusNow(known);
    // Who knows the whole of that reading already goes by what changed since.
    const news = { changed: [...changed.values()], ...(this.#untold && { sight }) };
    this.#untold = false;
    this.onRead({ readAt, focus: this.#focus, ...news }, sight);
  }

  /** Where the field that had the focus is gone, as an editor of a cell is, what came in its place is known once the whole is read, which is due. */
  #focusNow(known: KnownFields): FieldFocus | null {
    const isGone = this.#focus?.fieldIds.some((id) => this.elementOf(id)?.isConnected === false);
    return isGone ? this.#focus : this.focusAmong(known);
  }
}

/**
 * What reads otherwise now, a part of the frame at a time: of these fields, and by their values of all. null where the
 * frame is to be read as a whole.
 */
function* changedAmong(known: KnownFields, touched: Iterable<Element>): Generator<NamedField[] | null, void> {
  const rereads = [
    ...[...touched].map((element) => () => known.reread(element)),
    ...[...known.elements()].map((element) => () => known.rereadValue(element)),
  ];
  for (let start = 0; start < rereads.length; start += stride) {
    const read = rereads.slice(start, start + stride).map((reread) => reread());
    yield read.includes("whole") ? null : read.filter((field) => typeof field !== "string");
  }
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

function saySame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function* areAlike(one: FrameSight, other: FrameSight): Generator<void, boolean> {
  const others = other.fields;
  if (one.fields.length !== others.length || !saySame({ ...one, fields: others }, other)) return false;
  for (const [index, field] of one.fields.entries()) {
    if (!saySame(field, others[index])) return false;
    if (index % stride === 0) yield;
  }
  return true;
}
