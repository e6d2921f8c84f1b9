import { closest } from "../dom/of-element";

/** Whether a click there could send a form or lead away. */
function mayLeave(element: Element): boolean {
  const button = closest(element, "button, input[type=submit], input[type=image], input[type=reset]");
  if (button instanceof HTMLButtonElement && button.type === "button") return false;
  const isSender = button !== null && (button as HTMLButtonElement | HTMLInputElement).form !== null;
  return isSender || closest(element, "a[href]:not([href^='#'], [href^='javascript:'])") !== null;
}

/** Presses an element with the pointer, as far as a page can tell. */
export function press(element: Element, presses: 1 | 2 = 1): void {
  if (mayLeave(element)) return;
  for (let detail = 1; detail <= presses; detail++) {
    give(element, "pointerdown", detail);
    if (give(element, "mousedown", detail)) takeFocus(element);
    for (const type of ["pointerup", "mouseup", "click"]) give(element, type, detail);
  }
  if (presses === 2) give(element, "dblclick", 2);
}

/** Brings the pointer over an element. */
export function hover(element: Element): void {
  for (const type of ["pointerover", "mouseover", "pointermove", "mousemove"]) give(element, type, 0);
}

/** As the browser does where a page does not keep it from doing so. */
function takeFocus(element: Element): void {
  const taker = closest(
    element,
    "input, textarea, select, button, [tabindex], [contenteditable]:not([contenteditable=false])",
  );
  if (taker instanceof HTMLElement) taker.focus({ preventScroll: true });
}

function give(element: Element, type: string, detail: number): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const isDown = type.endsWith("down");
  const init: PointerEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0,
    buttons: isDown ? 1 : 0,
    detail,
    isPrimary: true,
    pointerType: "mouse",
  };
  return element.dispatchEvent(type.startsWith("pointer") ? new PointerEvent(type, init) : new MouseEvent(type, init));
}
