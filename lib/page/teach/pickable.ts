import type { OpenRoot } from "../dom/find-roots";
import { fieldSelector } from "../fields/field-value";
import { leafCellOf, longestText } from "../fields/walk-passages";

/** What names things, or acts, stands for no field. */
const noValues =
  "th:not([scope=row]), [role=columnheader], legend, caption, h1, h2, h3, h4, h5, h6, button, [role=button]";

/** What a person means who points at an element: the field, the field of a label, or the text that stands for one. */
export function pickableOf(element: Element | null): Element | null {
  const field = element?.closest(fieldSelector) ?? element?.closest("label")?.control;
  if (field || !element || element.closest(noValues)) return field ?? null;
  return leafCellOf(element) ?? textOf(element);
}

/** The innermost element at a point of the window, shadow roots entered. */
export function elementAt(x: number, y: number, openRoot: OpenRoot): Element | null {
  return innermost(document, openRoot, (root) => root.elementFromPoint(x, y));
}

/** The element that has the focus, shadow roots entered. */
export function elementInFocus(openRoot: OpenRoot): Element | null {
  return innermost(document, openRoot, (root) => root.activeElement);
}

function innermost(top: Document, openRoot: OpenRoot, find: (root: DocumentOrShadowRoot) => Element | null) {
  let found = find(top);
  for (let root = found && openRoot(found); root; root = found && openRoot(found)) {
    const inner = find(root);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** A short text of its own, with no field in it. */
function textOf(element: Element): Element | null {
  const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const isShort = (element.textContent ?? "").trim().length <= longestText;
  return own && isShort && element.querySelector(fieldSelector) === null ? element : null;
}
