import type { PageFocus } from "../../lib/core/claim/place-of-focus";
import { type FieldFocus, type FrameNews, wholeOf } from "../../lib/core/reading/frame-news";

type KnownFrame = Required<FrameNews>;

/** What the frames of the page last said, by the browser's number for the frame. */
export class PageFrames {
  readonly #frames = new Map<number, KnownFrame>();
  readonly #inStorm = new Set<number>();
  #focus: PageFocus | undefined;
  #inHand: { frameId: number; fieldId: number } | undefined;

  get size(): number {
    return this.#frames.size;
  }

  /** False where fields are said to have changed of a reading that never came. */
  take(news: FrameNews): boolean {
    const whole = wholeOf(news, this.#frames.get(news.frameId));
    if (whole) this.#frames.set(news.frameId, { ...news, sight: whole });
    this.#moveFocus(news.frameId, news.focus);
    return whole !== undefined;
  }

  delete(frameId: number): void {
    this.#frames.delete(frameId);
    this.#moveFocus(frameId, null);
  }

  focus(): PageFocus | undefined {
    return this.#focus;
  }

  /** The field that had the focus last, also where nothing of the page has it now. */
  inHand() {
    return this.#inHand;
  }

  /** At none of its fields, a frame says nothing of the others. */
  #moveFocus(frameId: number, focus: FieldFocus | null): void {
    const [fieldId] = focus?.fieldIds ?? [];
    if (focus?.isOn && fieldId !== undefined) this.#inHand = { frameId, fieldId };
    if (focus) this.#focus = { frameId, ...focus };
    else if (this.#focus?.frameId === frameId) this.#focus = undefined;
  }

  /** A frame changes too fast to be read each time; or it does so no more. */
  storm(frameId: number, isInStorm: boolean): void {
    this.#inStorm[isInStorm ? "add" : "delete"](frameId);
  }

  isInStorm(): boolean {
    return [...this.#inStorm].some((frameId) => this.#frames.has(frameId));
  }

  /** All of them, whole. */
  now(): readonly KnownFrame[] {
    return [...this.#frames.values()];
  }
}
