/**
 * Whether elements are drawn without anything over or around them that hides or bends them, as the browser itself works it
 * out: https://w3c.github.io/IntersectionObserver/v2/. null: not told yet; undefined: this browser does not tell.
 */
export type Sighting = boolean | null | undefined;

/** Browsers take no less, in milliseconds. */
const delay = 100;

export function watchSight(elements: readonly Element[], signal: AbortSignal): () => Sighting {
  if (!("isVisible" in IntersectionObserverEntry.prototype)) return () => undefined;
  const known = new Map<Element, Sighting>(elements.map((element) => [element, null]));
  const note = (entries: IntersectionObserverEntry[]) => {
    for (const entry of entries) known.set(entry.target, (entry as Entry2).isVisible);
  };
  const observer = new IntersectionObserver(note, { trackVisibility: true, delay } as IntersectionObserverInit);
  for (const element of elements) observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
  return () => {
    note(observer.takeRecords());
    const all = [...known.values()];
    return all.includes(null) ? null : all.every(Boolean);
  };
}

interface Entry2 extends IntersectionObserverEntry {
  isVisible: boolean;
}
