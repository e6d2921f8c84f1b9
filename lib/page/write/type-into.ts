import { giveEvent, hearEvents } from "./events";
import { focusedNow } from "./keep-standing";
import { saysSame } from "./says-same";

export type TypedBox = HTMLInputElement | HTMLTextAreaElement;

/** Replaces what stands in a box, as if it were typed, and leaves the box. */
export function fillIn(box: TypedBox, text: string): void {
  const heard = hearEvents(box, ["change", "focusout", "blur"]);
  typeInto(box, text);
  if (focusedNow(box) === box) box.blur();
  heard.giveMissing();
}

/**
 * Replaces what stands in a box as if it were typed, so that the page's own undo takes it back; where the box takes no
 * such typing, its value is set. The box keeps the focus.
 */
function typeInto(box: TypedBox, text: string): void {
  if (focusedNow(box) !== box) box.focus({ preventScroll: true });
  for (const attempt of [insertWhole, pressKeys, setValue]) {
    attempt(box, text);
    if (saysSame(box.value, text)) return;
  }
}

function insertWhole(box: TypedBox, text: string): void {
  // The command writes into whatever has the focus.
  if (focusedNow(box) !== box) return;
  box.select();
  command(text === "" ? "delete" : "insertText", text);
}

/** Masks take one sign after the other. */
function pressKeys(box: TypedBox, text: string): void {
  if (focusedNow(box) !== box) return;
  box.select();
  if (box.value) command("delete", "");
  for (const key of text) {
    giveKey(box, "keydown", key);
    command("insertText", key);
    giveKey(box, "keyup", key);
  }
}

function setValue(box: TypedBox, text: string): void {
  const prototype = box instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  // Frameworks put a setter of their own on the box, by which they would take it that the value is known to them.
  Reflect.set(prototype, "value", text, box);
  giveEvent(box, "input", text || null);
  giveEvent(box, "change");
}

function command(name: "delete" | "insertText", text: string): boolean {
  return document.execCommand?.(name, false, text) ?? false;
}

/** A key that does nothing by itself: it is heard, and no form is sent by it. */
function giveKey(element: Element, type: "keydown" | "keyup", key: string): void {
  const code = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
  element.dispatchEvent(
    new KeyboardEvent(type, {
      key,
      bubbles: true,
      cancelable: true,
      composed: true,
      keyCode: code,
      which: code,
    } as KeyboardEventInit),
  );
}

const keyCodes: Record<string, number> = { Backspace: 8, Enter: 13, Escape: 27, ArrowDown: 40, Delete: 46, F2: 113 };
