import { hearLasting } from "./hear-lasting";

/** Hears Alt+Z pressed by a person while there is something to take back; the page does not hear it then. */
export function hearUndo(canUndo: () => boolean, onUndo: () => void, signal: AbortSignal): void {
  const onKey = (event: Event) => {
    const { altKey, ctrlKey, metaKey, shiftKey, code } = event as KeyboardEvent;
    // By its place on the keyboard: with Alt, the key may stand for another sign.
    if (code !== "KeyZ" || !altKey || ctrlKey || metaKey || shiftKey) return;
    if (!event.isTrusted || !canUndo()) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    onUndo();
  };
  hearLasting(window, ["keydown"], onKey, { capture: true, signal });
}
