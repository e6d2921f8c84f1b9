import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { watchPage } from "../../../lib/page/watch/watch-page";
import { shadowOf, show } from "../show";

// happy-dom takes every element for one without its component: which are is made up.

let end: AbortController;
let seen: string[];
let defined: Set<string>;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  seen = [];
  defined = new Set();
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, "matches").mockImplementation(function (this: Element, selector) {
    const isDefined = !this.localName.includes("-") || defined.has(this.localName);
    if (selector === ":not(:defined)") return !isDefined;
    return selector === ":defined" ? isDefined : matches.call(this, selector);
  });
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function start(): void {
  const look = () => (part: Node) => {
    seen.push(part.textContent ?? "");
    return [];
  };
  watchPage({ openRoot: openRootOf, attributes: [], wait: 10, share: 0.2, signal: end.signal, look });
}

/** The component of these elements has loaded, and has given them what they show; the document is not touched. */
function upgrade(name: string): void {
  defined.add(name);
  for (const element of document.querySelectorAll(name)) shadowOf(element, "<b>17340</b>");
}

const isFound = () => seen.includes("17340");

test("elements that wait for their component from the start are looked at once it has loaded", async () => {
  show("<x-form></x-form>");
  start();
  await vi.advanceTimersByTimeAsync(3000);
  upgrade("x-form");
  await vi.advanceTimersByTimeAsync(600);
  expect(isFound()).toBe(true);
});

test("so are those that come later, ten seconds from then on", async () => {
  const page = show("<p></p>");
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  page("p").innerHTML = "<x-form></x-form>";
  await vi.advanceTimersByTimeAsync(9000);
  upgrade("x-form");
  await vi.advanceTimersByTimeAsync(600);
  expect(isFound()).toBe(true);
});

test("those in shadow roots, too", async () => {
  const page = show("<div></div>");
  shadowOf(page("div"), "<x-form></x-form>");
  start();
  await vi.advanceTimersByTimeAsync(1000);
  defined.add("x-form");
  const inner = page("div").shadowRoot?.querySelector("x-form");
  if (inner) shadowOf(inner, "<b>17340</b>");
  await vi.advanceTimersByTimeAsync(600);
  expect(isFound()).toBe(true);
});

test("one of the same name stands for another that has been taken away", async () => {
  const page = show("<x-form></x-form><x-form id=last></x-form>");
  start();
  await vi.advanceTimersByTimeAsync(500);
  for (const form of document.querySelectorAll("x-form:not(#last)")) form.remove();
  await vi.advanceTimersByTimeAsync(3000);
  upgrade("x-form");
  await vi.advanceTimersByTimeAsync(600);
  expect(page("#last").isConnected && isFound()).toBe(true);
});

test("ten seconds after the last of them came nothing is asked any more", async () => {
  const page = show("<x-form></x-form>");
  start();
  await vi.advanceTimersByTimeAsync(11_000);
  expect(vi.getTimerCount()).toBe(0);
  // What was there already does not begin it anew.
  page("x-form").append("more");
  await vi.advanceTimersByTimeAsync(3000);
  expect(vi.getTimerCount()).toBe(0);
});
