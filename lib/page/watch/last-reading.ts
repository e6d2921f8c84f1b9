import type { SeenFrame } from "../frame/see-frame";

export interface LastReading extends Pick<SeenFrame, "sight" | "elementOf"> {
  /** By which the ids of its fields are known: it is the same while only their values change. */
  readAt: number;
}

interface SharedReading {
  seen?: LastReading;
  news: EventTarget;
}

// As with what has settled: the scripts in a frame share a global object, and the reader reads for all of them.
const shared = globalThis as { claimsideReading?: SharedReading };
shared.claimsideReading ??= { news: new EventTarget() };
const last = shared.claimsideReading;

/** Shows the other scripts in this frame what was read. */
export function shareReading(seen: LastReading): void {
  last.seen = seen;
  last.news.dispatchEvent(new Event("read"));
}

/** What was read last in this frame. */
export function lastReading(): LastReading | undefined {
  return last.seen;
}

/** The element that a field of the last reading was read from. */
export function elementOfField(fieldId: number): Element | undefined {
  return last.seen?.elementOf(fieldId);
}

/** Calls back with what was read last, and with each reading that differs from it. */
export function onReading(listener: (sight: SeenFrame["sight"]) => void, signal: AbortSignal): void {
  const say = () => last.seen && listener(last.seen.sight);
  last.news.addEventListener("read", say, { signal });
  say();
}
