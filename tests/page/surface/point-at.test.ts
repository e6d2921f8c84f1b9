import { expect, test } from "vitest";
import { pointAt } from "../../../lib/page/surface/point-at";
import { show } from "../show";

test("the cursor goes to the field, and the next key replaces what stands there", () => {
  const units = show(`<input id="units" value="14">`)("#units");
  pointAt(units);
  expect(document.activeElement).toBe(units);
  expect([units.selectionStart, units.selectionEnd]).toEqual([0, 2]);
});

test("a cell that shows a value gets the focus where it takes any", () => {
  const cell = show(`<div id="cell" tabindex="-1">14</div>`)("#cell");
  pointAt(cell);
  expect(document.activeElement).toBe(cell);
});
