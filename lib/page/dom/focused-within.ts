import { isOwn } from "./find-roots";

/** What of a document or root has the focus, also where that stands in the open root of a component, which itself cannot have it. */
export function focusedWithin({ activeElement }: DocumentOrShadowRoot): Element | null {
  const root = activeElement && !isOwn(activeElement) ? activeElement.shadowRoot : null;
  return root?.activeElement ? focusedWithin(root) : activeElement;
}
