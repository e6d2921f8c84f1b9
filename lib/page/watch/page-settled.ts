// The scripts of one extension share a global object in each frame, which pages cannot see: the reader watches the page
// for all of them, so that it is watched once.
const shared = globalThis as { claimsideSettled?: EventTarget };
shared.claimsideSettled ??= new EventTarget();
const news = shared.claimsideSettled;

/** Says to the other scripts in this frame that a burst of changes is over; or, of one element, that its value was typed or chosen. */
export function tellPageSettled(touched?: Element): void {
  news.dispatchEvent(new CustomEvent("settled", { detail: touched }));
}

/** Calls back whenever a burst of changes is over, or a value was typed or chosen: with its element, where nothing else changed. */
export function onPageSettled(listener: (touched?: Element) => void, signal: AbortSignal): void {
  const say = (event: Event) => listener((event as CustomEvent<Element | undefined>).detail ?? undefined);
  news.addEventListener("settled", say, { signal });
}
