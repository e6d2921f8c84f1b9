import { isOwn } from "../dom/find-roots";
import { hearLasting } from "../dom/hear-lasting";

interface KeepClear {
  /** The part of the window that is covered now; null where none is. */
  area(): DOMRect | null;
  signal: AbortSignal;
  /** The field in focus lies under the area. */
  onCovered(): void;
  /** It does not, or not any more. */
  onClear?(): void;
}

/** Watches that the field in focus is never covered. Returns how to look at once, for when the area itself has moved. */
export function keepClear({ area, signal, onCovered, onClear }: KeepClear): () => void {
  const look = () => {
    const field = document.activeElement;
    const covered = area();
    if (!covered || !field || isOwn(field)) return;
    const box = field.getBoundingClientRect();
    // A whole page or frame in focus says nothing of where its field is.
    const isField = !field.matches("body, html, iframe, frame");
    if (isField && overlaps(box, covered)) onCovered();
    else onClear?.();
  };
  hearLasting(window, ["focusin"], look, { signal });
  return look;
}

type Edges = Pick<DOMRectReadOnly, "left" | "right" | "top" | "bottom">;

export function overlaps(a: Edges, b: Edges): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
