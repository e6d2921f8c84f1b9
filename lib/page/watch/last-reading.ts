import type { SeenFrame } from "../frame/see-frame";

type Seen = Pick<SeenFrame, "sight" | "elementOf">;

interface LastReading {
  seen?: Seen;
  news: EventTarget;
}

// As with what has settled: the scripts in a frame share a global object, and the reader reads for all of them.
const shared = globalThis as { claimsideReading?: LastReading };
shared.claimsideReading ??= { news: new EventTarget() };
const last = shared.claimsideReading;

/** Shows the other scripts in this frame what was read. */
export function shareReading(seen: Seen): void {
  last.seen = seen;
  last.news.dispatchEvent(new Event("read"));
}

/** What was read last in this frame. */
export function lastReading(): Seen | undefined {
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
