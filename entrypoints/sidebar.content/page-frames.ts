import type { FrameSight } from "../../lib/core/reading/reading";

/** What the frames of the page last said, by the browser's number for the frame. */
export class PageFrames extends Map<number, FrameSight> {
  readonly #inStorm = new Set<number>();

  /** A frame changes too fast to be read each time; or it does so no more. */
  storm(frameId: number, isInStorm: boolean): void {
    this.#inStorm[isInStorm ? "add" : "delete"](frameId);
  }

  isInStorm(): boolean {
    return [...this.#inStorm].some((frameId) => this.has(frameId));
  }
}
