import { afterEach, beforeEach, expect, test } from "vitest";
import { freeHeight } from "../../../lib/page/surface/free-place";
import { show } from "../show";

// happy-dom has no layout: what lies where is made up, at the right of a window 600 pixels high.

const area = new DOMRect(972, 0, 28, 130);
let beneath: (y: number) => Element[];

beforeEach(() => {
  Object.defineProperty(window, "innerHeight", { value: 600, configurable: true });
  document.elementsFromPoint = (_x, y) => beneath(y);
});

afterEach(() => Reflect.deleteProperty(document, "elementsFromPoint"));

test("where nothing to press lies beneath it an area stands as high as it may", () => {
  const find = show("<p>Words</p>");
  beneath = () => [find("p"), document.body];
  expect(freeHeight(area, 96)).toBe(96);
});

test("it stands below what can be pressed, also where that is a part of it, and what is ours does not count", () => {
  const find = show("<button><b>Save</b></button><claimside-offer></claimside-offer>");
  beneath = (y) => [find("claimside-offer"), y < 200 ? find("b") : document.body];
  const free = freeHeight(area, 96);
  expect(free).toBeGreaterThanOrEqual(200);
  expect(free).toBeLessThan(200 + 32);
});

test("where no height is free it stands as high as it may", () => {
  const find = show("<input>");
  beneath = () => [find("input")];
  expect(freeHeight(area, 96)).toBe(96);
});
