import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepClear } from "../../../lib/page/surface/keep-clear";
import { makeOfferHost, type OfferHost } from "../../../lib/page/surface/offer-host";
import { show } from "../show";

let end: AbortController;
let host: OfferHost;

beforeEach(() => {
  end = new AbortController();
  host = makeOfferHost("", "open");
});

afterEach(() => {
  end.abort();
  host.remove();
});

const hostStyle = () => [...(host.mount.getRootNode() as ShadowRoot).querySelectorAll("style")].at(-1)?.textContent;

test("the mark takes no room from the page, and is not there for mouse and keys while it stands aside", () => {
  host.place("right", false);
  expect(document.querySelector("claimside-offer > style")?.textContent).toBe("");
  expect(hostStyle()).toMatch(/right: 0 .*visibility: visible/);
  host.place("left", true);
  expect(hostStyle()).toMatch(/left: 0 .*visibility: hidden/);
});

test("a field in focus is told to lie beneath an area, and then no more", () => {
  const find = show("<input id=beneath><input id=beside>");
  const boxes = { beneath: new DOMRect(960, 100, 40, 20), beside: new DOMRect(10, 100, 40, 20) };
  for (const [id, box] of Object.entries(boxes)) find(`#${id}`).getBoundingClientRect = () => box;
  const calls = { onCovered: vi.fn(), onClear: vi.fn() };
  keepClear({ area: () => new DOMRect(972, 96, 28, 140), signal: end.signal, ...calls });
  find("#beneath").focus();
  expect([calls.onCovered.mock.calls.length, calls.onClear.mock.calls.length]).toEqual([1, 0]);
  find("#beside").focus();
  expect([calls.onCovered.mock.calls.length, calls.onClear.mock.calls.length]).toEqual([1, 1]);
});
