import { afterEach, beforeEach, expect, test } from "vitest";
import { makeWayBack, type WayBack } from "../../../lib/page/surface/way-back";
import { show } from "../show";

let end: AbortController;
let wayBack: WayBack;

beforeEach(() => {
  end = new AbortController();
});

afterEach(() => end.abort());

test("the focus goes back to the field it was in, not to what is ours", () => {
  const find = show("<input id=one><input id=two><claimside-sidebar tabindex=0></claimside-sidebar>");
  find("#one").focus();
  wayBack = makeWayBack(end.signal);
  find("claimside-sidebar").focus();
  expect(wayBack.go()).toBe(true);
  expect(document.activeElement?.id).toBe("one");
  find("#two").focus();
  find("claimside-sidebar").focus();
  wayBack.go();
  expect(document.activeElement?.id).toBe("two");
});

test("where that field is gone there is no way back", () => {
  const find = show("<input>");
  wayBack = makeWayBack(end.signal);
  expect(wayBack.go()).toBe(false);
  find("input").focus();
  find("input").remove();
  expect(wayBack.go()).toBe(false);
});

test("it was made while the focus was within a component, which itself cannot have it", () => {
  const find = show("<x-box></x-box><claimside-sidebar tabindex=0></claimside-sidebar>");
  const root = find("x-box").attachShadow({ mode: "open" });
  root.innerHTML = "<input>";
  root.querySelector("input")?.focus();
  wayBack = makeWayBack(end.signal);
  find("claimside-sidebar").focus();
  expect(wayBack.go()).toBe(true);
  expect(root.activeElement?.localName).toBe("input");
});

test.each([
  ["is entered by whoever knows the field in it", true, "claimside-sidebar"],
  ["has it itself where none is known", false, "iframe"],
])("a frame %s, once the key has been dealt with", async (_, isKnown, focused) => {
  const find = show("<iframe srcdoc></iframe><claimside-sidebar tabindex=0></claimside-sidebar>");
  find("iframe").focus();
  const asked = new Promise<void>((resolve) => {
    wayBack = makeWayBack(end.signal, () => resolve() ?? isKnown);
  });
  find("claimside-sidebar").focus();
  expect(wayBack.go()).toBe(true);
  await asked;
  expect(document.activeElement?.localName).toBe(focused);
});

test.each(["blur", "pointerdown"])("a frame that has the focus is known by the window's %s", async (sign) => {
  const find = show("<iframe srcdoc></iframe><claimside-sidebar tabindex=0></claimside-sidebar>");
  wayBack = makeWayBack(end.signal);
  // The browser hands the focus to a frame without an event of the frame's element.
  Object.defineProperty(document, "activeElement", { get: () => find("iframe"), configurable: true });
  window.dispatchEvent(new Event(sign));
  Reflect.deleteProperty(document, "activeElement");
  find("claimside-sidebar").focus();
  expect(wayBack.go()).toBe(true);
  // Until what is put off till after the key is done: no time passes.
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement?.localName).toBe("iframe");
});
