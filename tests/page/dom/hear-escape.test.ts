import { afterEach, expect, test, vi } from "vitest";
import { hearEscape } from "../../../lib/page/dom/hear-escape";

const end = new AbortController();
afterEach(() => end.abort());

/** A key as the browser tells of it; only a person's is trusted. */
function press(key: string, isTrusted: boolean): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  Object.defineProperty(event, "isTrusted", { value: isTrusted });
  document.body.dispatchEvent(event);
  return event;
}

test("only Escape, only a person's, and only while something is open; the page does not hear it then", () => {
  let isOpen = true;
  const [onEscape, onPage] = [vi.fn(), vi.fn()];
  hearEscape(() => isOpen, onEscape, end.signal);
  document.body.addEventListener("keydown", onPage, { signal: end.signal });
  press("Enter", true);
  press("Escape", false);
  expect([onEscape.mock.calls.length, onPage.mock.calls.length]).toEqual([0, 2]);
  expect(press("Escape", true).defaultPrevented).toBe(true);
  expect([onEscape.mock.calls.length, onPage.mock.calls.length]).toEqual([1, 2]);
  isOpen = false;
  press("Escape", true);
  expect([onEscape.mock.calls.length, onPage.mock.calls.length]).toEqual([1, 3]);
});
