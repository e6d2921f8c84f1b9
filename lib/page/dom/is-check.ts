import { matchesSelector } from "./of-element";

/** Check boxes and radios, the browser's own and those that a page draws: as boxes, switches, or buttons that stay pressed. */
export const checkSelector =
  "[type=checkbox], [type=radio], [role=checkbox], [role=radio], [role=switch], [aria-pressed]";

export function isCheck(element: Element): boolean {
  return matchesSelector(element, checkSelector);
}
