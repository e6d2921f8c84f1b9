// The scripts of one extension share a global object in each frame, which pages cannot see: the reader watches the page
// for all of them, so that it is watched once.
const shared = globalThis as { claimsideSettled?: EventTarget };
shared.claimsideSettled ??= new EventTarget();
const news = shared.claimsideSettled;

/** Says to the other scripts in this frame that a burst of changes is over. */
export function tellPageSettled(): void {
  news.dispatchEvent(new Event("settled"));
}

/** Calls back whenever a burst of changes is over. */
export function onPageSettled(listener: () => void, signal: AbortSignal): void {
  news.addEventListener("settled", listener, { signal });
}
