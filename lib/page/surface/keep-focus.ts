/** Remembers what of a surface has the focus; the function that it returns gives it back, also where the page had it meanwhile. */
export function keepFocusIn(mount: HTMLElement): () => void {
  const focused = (mount.getRootNode() as ShadowRoot).activeElement;
  return () => {
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}
