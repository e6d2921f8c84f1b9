/** Whether a person can see an element: rendered, not hidden, and not parked outside the page. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === "function" && !element.checkVisibility({ visibilityProperty: true }))
    return false;
  if (element.closest("[aria-hidden='true'][hidden], template")) return false;
  // Check boxes and radios are often parked off the page while a drawing stands for them.
  if (element instanceof HTMLInputElement && (element.type === "checkbox" || element.type === "radio")) return true;
  const { right, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return true;
  return right + scrollX > 0 && bottom + scrollY > 0;
}
