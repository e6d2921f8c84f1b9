import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { overlaps } from "../../../lib/page/surface/keep-clear";
import { makeSidebarHost, type SidebarHost } from "../../../lib/page/surface/sidebar-host";
import { show } from "../show";

// happy-dom has no layout and no popovers: where the host stands, and that nothing covers it, is for real browsers.

let host: SidebarHost;
const hosts = () => document.querySelectorAll("claimside-sidebar");

beforeEach(() => {
  show("<form><input></form>");
  host = makeSidebarHost("b { color: red }", "open");
});

afterEach(() => host.remove());

test("it is one element right under <html>, however often it is placed", () => {
  const before = document.body.outerHTML;
  for (const side of ["right", "left", "right"] as const) host.place(side, false);
  expect(hosts()).toHaveLength(1);
  expect(hosts()[0]?.parentElement).toBe(document.documentElement);
  expect(document.body.outerHTML).toBe(before);
  expect(document.documentElement.attributes).toHaveLength(0);
});

test("what is rendered stands in its shadow root, out of the page's sight where it is closed", () => {
  host.mount.textContent = "guidance";
  host.place("right", false);
  expect(hosts()[0]?.shadowRoot?.textContent).toContain("guidance");
  const closed = makeSidebarHost("", "closed");
  closed.place("right", false);
  expect(hosts()[1]?.shadowRoot).toBeNull();
  closed.remove();
});

test("a page that throws it out gets it back with the next view", () => {
  host.place("right", false);
  document.documentElement.innerHTML = "<body></body>";
  expect(hosts()).toHaveLength(0);
  host.place("right", false);
  expect(hosts()).toHaveLength(1);
});

test("it is removed whole", () => {
  const before = document.documentElement.outerHTML;
  host.place("right", false);
  host.remove();
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each(["keydown", "keypress", "keyup", "input", "paste", "copy"])("a %s in it is not the page's", (type) => {
  host.place("right", false);
  let heardInside = 0;
  let heardOutside = 0;
  host.mount.addEventListener(type, () => heardInside++);
  document.addEventListener(type, () => heardOutside++, { once: true });
  host.mount.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  expect([heardInside, heardOutside]).toEqual([1, 0]);
  document.dispatchEvent(new Event(type));
});

describe("overlaps", () => {
  const area = new DOMRect(100, 100, 50, 50);
  test.each([
    ["the same", new DOMRect(100, 100, 50, 50), true],
    ["inside", new DOMRect(110, 110, 10, 10), true],
    ["across a corner", new DOMRect(90, 90, 20, 20), true],
    ["beside, edge to edge", new DOMRect(50, 100, 50, 50), false],
    ["below, edge to edge", new DOMRect(100, 150, 50, 50), false],
    ["far", new DOMRect(500, 500, 5, 5), false],
  ])("a box that is %s", (_where, box, covered) => {
    expect(overlaps(area, box)).toBe(covered);
    expect(overlaps(box, area)).toBe(covered);
  });
});
