/** Whether an element is a box or a button to tick. */
export function isCheck(element: Element): boolean {
  return element.matches("input[type=checkbox], input[type=radio]");
}
