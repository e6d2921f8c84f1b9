// The scripts of one extension share a global object in each frame, which pages cannot see.
const shared = globalThis as { claimsideSurfaces?: EventTarget };
shared.claimsideSurfaces ??= new EventTarget();
const news = shared.claimsideSurfaces;

/** Says that a surface of ours stands elsewhere, or is gone: the others may have to go out of its way. */
export function tellSurfaceMoved(): void {
  news.dispatchEvent(new Event("moved"));
}

export function onSurfaceMoved(listener: () => void, signal: AbortSignal): void {
  news.addEventListener("moved", listener, { signal });
}
