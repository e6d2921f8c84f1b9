let known: { x: number; y: number } | null = null;

/**
 * How far the page is scrolled, in CSS pixels. Asking for it costs as much as asking where an element stands, so that it
 * is asked once until the script pauses: meanwhile nobody can scroll.
 */
export function scrolled(): { x: number; y: number } {
  if (!known) {
    known = { x: scrollX, y: scrollY };
    queueMicrotask(() => {
      known = null;
    });
  }
  return known;
}
