import type { FrameSight } from "../../lib/core/reading/reading";

/** What the frames of the page last said, by the browser's number for the frame. */
export class PageFrames extends Map<number, FrameSight> {
  readonly #strained = new Set<number>();

  /** A frame changes too fast to be read each time; or it does so no more. */
  strain(frameId: number, isStrained: boolean): void {
    this.#strained[isStrained ? "add" : "delete"](frameId);
  }

  isStrained(): boolean {
    return [...this.#strained].some((frameId) => this.has(frameId));
  }
}
