/** Brings a field into view and puts the cursor there, after the person asked for it. */
export function pointAt(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: "center", behavior: "smooth" });
  element.focus({ preventScroll: true });
}
