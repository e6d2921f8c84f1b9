import { hearLasting } from "../dom/hear-lasting";
import { dialogsInDocument, focusedElement, fullScreenElement, rootElement } from "../dom/of-document";
import { matchesSelector, parentNodeOf } from "../dom/of-element";

/**
 * The open modal dialog, of several the one that is in use: it makes all that stands outside it inert, what is ours, too.
 * null where none is open.
 */
export function openModal(): Element | null {
  const modals = dialogsInDocument().filter((dialog) => matchesSelector(dialog, ":modal"));
  return modals.findLast((modal) => modal.contains(focusedElement())) ?? modals.at(-1) ?? null;
}

/** Where a surface of ours is to stand now, so that it can be seen and worked. */
function homeOfSurfaces(): Element {
  return openModal() ?? fullScreen() ?? rootElement();
}

/** Puts a surface of ours there, over all else. */
export function standOnTop(host: HTMLElement): void {
  const home = homeOfSurfaces();
  if (host.parentNode !== home) home.append(host);
  if (typeof host.showPopover !== "function") return;
  if (host.popover !== "manual") host.popover = "manual";
  if (!host.matches(":popover-open")) host.showPopover();
}

/** Whether it stands there, over all else but what was put on top since. */
export function standsOnTop(host: HTMLElement): boolean {
  return parentNodeOf(host) === homeOfSurfaces() && matchesSelector(host, ":popover-open");
}

/** Brings a surface of ours over what the page has put there since; the focus stays where it is. */
export function comeToTop(host: HTMLElement): void {
  if (!host.matches(":popover-open")) return;
  host.hidePopover();
  host.showPopover();
}

/** Calls back when a dialog was opened or closed, or an element fills the screen, or does so no more. */
export function onTopLayerChange(listener: () => void, signal: AbortSignal): void {
  const onToggle = ({ target }: Event) => target instanceof HTMLDialogElement && listener();
  // Neither event bubbles.
  hearLasting(document, ["toggle", "close"], onToggle, { signal, capture: true });
  hearLasting(document, ["fullscreenchange"], listener, { signal });
}

/** The element that fills the screen, where it can hold another. */
function fullScreen(): Element | null {
  const full = fullScreenElement();
  return full instanceof HTMLElement && !full.matches("html, iframe, video, canvas, img") ? full : null;
}
