import { giveEvent, hearEvents, leave } from "./events";
import { focusedNow } from "./keep-standing";
import { saysSame } from "./says-same";

export type TypedBox = HTMLInputElement | HTMLTextAreaElement;

/** Replaces what stands in a box, as if it were typed, and leaves the box. */
export function fillIn(box: TypedBox, text: string): void {
  const heard = hearEvents(box, ["change"]);
  typeInto(box, text);
  leave(box);
  heard.giveMissing();
}

/**
 * Replaces what stands in a box as if it were typed, so that the page's own undo takes it back; where the box takes no
 * such typing, its value is set. The box keeps the focus.
 */
export function typeInto(box: TypedBox, text: string): void {
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
    giveKey(box, key, ["keydown"]);
    command("insertText", key);
    giveKey(box, key, ["keyup"]);
  }
}

function setValue(box: TypedBox, text: string): void {
  const prototype = box instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  // Frameworks put a setter of their own on the box, by which they would take it that the value is known to them.
  Reflect.set(prototype, "value", text, box);
  giveEvent(box, "input", text || null);
  giveEvent(box, "change");
}

export function command(name: "delete" | "insertText", text: string): boolean {
  return document.execCommand?.(name, false, text) ?? false;
}

/** Presses a key that does nothing by itself: it is heard, and no form is sent by it. */
export function giveKey(
  element: Element,
  key: string,
  types: readonly ("keydown" | "keyup")[] = ["keydown", "keyup"],
): void {
  const [code, number] = named[key] ?? [codeOfSign(key), key.toUpperCase().charCodeAt(0)];
  // Old pages go by numbers.
  const init = { key, code, keyCode: number, which: number, bubbles: true, cancelable: true, composed: true };
  for (const type of types) if (element.isConnected) element.dispatchEvent(new KeyboardEvent(type, init));
}

function codeOfSign(sign: string): string {
  if (/\d/.test(sign)) return `Digit${sign}`;
  return /[a-z]/i.test(sign) ? `Key${sign.toUpperCase()}` : "";
}

const named: Record<string, readonly [code: string, number: number]> = {
  Backspace: ["Backspace", 8],
  Enter: ["Enter", 13],
  Escape: ["Escape", 27],
  Delete: ["Delete", 46],
  F2: ["F2", 113],
  ",": ["Comma", 188],
};
