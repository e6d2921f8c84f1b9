import { browser } from "wxt/browser";

interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens to an event of the browser until told to stop. */
export function listen<Listener>(event: BrowserEvent<Listener>, listener: Listener, signal?: AbortSignal): void {
  event.addListener(listener);
  // Without its extension a script has nothing to be taken back, and must not ask.
  signal?.addEventListener("abort", () => isAlive() && event.removeListener(listener));
}

/** Whether there is still an extension behind this script; without one it keeps the page's world and loses the browser's. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
