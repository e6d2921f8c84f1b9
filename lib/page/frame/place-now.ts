import type { Box } from "../../core/reading/reading";
import { boundsOf } from "../dom/of-element";

/**
 * Tells where a field stands in the window, whenever it is asked, by its element: that moves with the page. Of a text,
 * which may be only a part of it, that is where it is drawn; `ink` as it was read just before. null: not drawn any more.
 */
export function placeNow(element: Element | undefined, ink: Box | undefined): () => DOMRect | null {
  if (!element) return () => null;
  const first = boundsOf(element);
  const within = ink && { left: ink.left - scrollX - first.left, top: ink.top - scrollY - first.top };
  return () => {
    const now = boundsOf(element);
    if (!element.isConnected || now.height === 0) return null;
    return ink && within ? new DOMRect(now.left + within.left, now.top + within.top, ink.width, ink.height) : now;
  };
}
