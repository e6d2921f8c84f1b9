/** Brings a field into view and puts the cursor there, what stands in it selected as by Tab: the next key replaces it. */
export function pointAt(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: "center", behavior: "smooth" });
  element.focus({ preventScroll: true });
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
}
