import { onNewDocument } from "./on-new-document";

interface Hearing {
  signal: AbortSignal;
  capture?: boolean;
  passive?: boolean;
}

/** Hears events of the window or document until the signal comes, also where the page writes itself anew meanwhile. */
export function hearLasting(
  target: Window | Document,
  types: readonly string[],
  listener: (event: Event) => void,
  { signal, ...options }: Hearing,
): void {
  // Where a listener is there still, to add it once more does nothing.
  const hear = () => {
    for (const type of types) target.addEventListener(type, listener, options);
  };
  signal.addEventListener("abort", () => {
    for (const type of types) target.removeEventListener(type, listener, options);
  });
  if (signal.aborted) return;
  hear();
  onNewDocument(hear, signal);
}
