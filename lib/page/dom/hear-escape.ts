import { hearLasting } from "./hear-lasting";

/** Hears Escape pressed by a person while `isOpen`; what lies beneath, a dialog of the page or the sidebar, does not hear it. */
export function hearEscape(isOpen: () => boolean, onEscape: () => void, signal: AbortSignal): void {
  const onKey = (event: Event) => {
    if (!isOpen() || !event.isTrusted || (event as KeyboardEvent).key !== "Escape") return;
    event.stopImmediatePropagation();
    event.preventDefault();
    onEscape();
  };
  hearLasting(window, ["keydown"], onKey, { capture: true, signal });
}
