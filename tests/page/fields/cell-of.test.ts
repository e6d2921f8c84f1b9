import { expect, test } from "vitest";
import { cellOf } from "../../../lib/page/fields/table-headers";
import { pick, shadowOf, show } from "../show";

/** happy-dom does not say into which slot an element goes. */
function slotInto(element: Element, root: ShadowRoot): void {
  const name = element.getAttribute("slot");
  Object.defineProperty(element, "assignedSlot", { value: pick(root, `slot[name=${name}]`) });
}

const grid = `<table><tbody><tr><td><slot name=cell></slot></td></tr></tbody></table>`;

test("a box slotted into a component that is slotted into a cell stands in that cell, and not in the page's layout", () => {
  const at = show(
    "<table><tr><td id=layout><x-grid><p slot=cell><x-box><input slot=input></x-box></p></x-grid></td></tr></table>",
  );
  const inGrid = shadowOf(at("x-grid"), grid);
  slotInto(at("p"), inGrid);
  slotInto(at("input"), shadowOf(at("x-box"), "<div><slot name=input></slot></div>"));
  const cell = cellOf(at("input"));
  expect(cell).toBe(inGrid.querySelector("td"));
});

test("what is slotted into no cell stands in the one around its component", () => {
  const at = show("<table><tr><td><x-box><input slot=input></x-box></td></tr></table>");
  slotInto(at("input"), shadowOf(at("x-box"), "<div><slot name=input></slot></div>"));
  expect(cellOf(at("input"))).toBe(at("td"));
});

test("a table that is slotted as a whole has its own cells", () => {
  const at = show("<x-card><table slot=body><tr><td><input></td></tr></table></x-card>");
  slotInto(at("table"), shadowOf(at("x-card"), "<div role=cell><slot name=body></slot></div>"));
  expect(cellOf(at("input"))).toBe(at("td"));
});
