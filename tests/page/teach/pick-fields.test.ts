import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nothingTaught } from "../../../lib/core/portals/layout";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { pickFields } from "../../../lib/page/teach/pick-fields";
import { pickableOf } from "../../../lib/page/teach/pickable";
import { show } from "../show";

// happy-dom marks no event as trusted and has no layout: real clicks are for real browsers (tests/e2e/teach.long.test.ts).

let watch: AbortController;
const onPick = vi.fn();
const draw = vi.fn();
const heard = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  watch = new AbortController();
  for (const type of ["mousedown", "click", "keydown"])
    document.addEventListener(type, (event) => heard(event.type), { signal: watch.signal });
});

afterEach(() => watch.abort());

const start = () => pickFields({ openRoot: openRootOf, mark: { draw }, signal: watch.signal, onPick });
const bubbling = { bubbles: true, cancelable: true };

test("while it asks, the page hears of no click, of Enter and of Escape; other keys are the page's", () => {
  const input = show("<form><input></form>")("input");
  start().ask(true, nothingTaught);
  for (const type of ["mousedown", "click"]) input.dispatchEvent(new MouseEvent(type, bubbling));
  for (const key of ["Enter", "Escape", "Tab", "a"])
    input.dispatchEvent(new KeyboardEvent("keydown", { ...bubbling, key }));
  expect(heard.mock.calls).toEqual([["keydown"], ["keydown"]]);
});

test("when it does not ask, or is over, everything is the page's", () => {
  const input = show("<input>")("input");
  const picker = start();
  input.dispatchEvent(new MouseEvent("click", bubbling));
  picker.ask(true, nothingTaught);
  picker.ask(false, nothingTaught);
  input.dispatchEvent(new MouseEvent("click", bubbling));
  expect(heard).toHaveBeenCalledTimes(2);
});

test("a page cannot answer in the person's name", () => {
  const input = show("<input>")("input");
  start().ask(true, nothingTaught);
  input.focus();
  input.click();
  input.dispatchEvent(new KeyboardEvent("keydown", { ...bubbling, key: "Enter" }));
  expect(onPick).not.toHaveBeenCalled();
});

test("what has been taught is marked, and the field in focus with its like on every line", () => {
  const find = show(
    "<table><tr><td><input name=a1><td><input name=b1><tr><td><input name=a2><td><input name=b2></table>",
  );
  start().ask(true, { ...nothingTaught, fields: [{ role: "code", selector: "[name^=a]" }] });
  const marked = () => draw.mock.lastCall?.map((elements) => [...elements].map((one) => one.name));
  expect(marked()).toEqual([["a1", "a2"], []]);
  find("[name=b1]").focus();
  find("[name=b1]").dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  expect(marked()).toEqual([
    ["a1", "a2"],
    ["b1", "b2"],
  ]);
});

test.each([
  ["a field", "<input class=x>", "input"],
  ["the field of its label", "<label for=f><b class=x>Code</b></label><input id=f>", "#f"],
  ["a cell of words", "<table><tr><td><i class=x>17340</i></table>", "td"],
  ["a text", "<p class=x>17340</p>", "p"],
])("pointing at a part of it means %s", (_what, html, meant) => {
  const find = show(html);
  expect(pickableOf(find(".x"))).toBe(find(meant));
});

test.each([
  ["nothing", null],
  ["what only holds others", "<div class=x><p>17340</p></div>"],
  ["a column's header", "<table><tr><th><b class=x>CPT</b></table>"],
  ["prose", `<p class=x>${"word ".repeat(60)}</p>`],
])("pointing at %s means no field", (_what, html) => {
  expect(pickableOf(html === null ? null : show(html)(".x"))).toBeNull();
});
