const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

/**
 * Calls back when a page has written itself anew (`document.open`): the document stays, but all that stood in it is gone,
 * and with it every listener on the document, the window and our own surfaces. Observers stay, so one of them tells.
 */
export function onNewDocument(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  listeners.add(listener);
  observer ??= observeDocument();
  signal.addEventListener("abort", () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
  });
}

function observeDocument(): MutationObserver {
  let element: Element | null = document.documentElement;
  const made = new MutationObserver(() => {
    const now: Element | null = document.documentElement;
    if (now === element) return;
    element = now;
    // Emptied, and nothing written yet: what comes is told when it is there.
    if (now) for (const listener of [...listeners]) listener();
  });
  // Its children alone, the doctype and <html>: no change within the page is told.
  made.observe(document, { childList: true });
  return made;
}
