/** Whether an element is a check box or a radio of the browser's own. */
export function isCheck(element: Element): boolean {
  return element instanceof HTMLInputElement && (element.type === "checkbox" || element.type === "radio");
}
