import { matchesSelector } from "./of-element";

/** Check boxes and radios, the browser's own and those that a page draws. */
export const checkSelector = "[type=checkbox], [type=radio], [role=checkbox], [role=radio]";

export function isCheck(element: Element): boolean {
  return matchesSelector(element, checkSelector);
}
