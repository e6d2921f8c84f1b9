import { afterEach, expect, test } from "vitest";
import { nameBoxes } from "../../../lib/page/surface/name-boxes";

afterEach(() => document.body.replaceChildren());

/** A box with a name over it, as the browser would lay them out. */
function box(says: string, left: number, top: number, nameWidth = 60): HTMLElement {
  const made = document.createElement("div");
  made.innerHTML = `<span>${says}</span>`;
  made.getBoundingClientRect = () => new DOMRect(left, top, 40, 20);
  const name = made.querySelector("span");
  if (name) name.getBoundingClientRect = () => new DOMRect(left, top - 13, nameWidth, 15);
  document.body.append(made);
  return made;
}

function named(...boxes: HTMLElement[]): string[] {
  nameBoxes(boxes);
  return boxes.map((each) => {
    const name = each.querySelector("span");
    return name ? `${name.textContent} ${name.dataset.side ?? "over"}` : "none";
  });
}

test("a name stands over its box where nothing is in the way", () => {
  expect(named(box("units", 0, 100), box("charge", 100, 100))).toEqual(["units over", "charge over"]);
});

test("a name that would cover the one before stands under its box, and the next over its own again", () => {
  const boxes = [box("place of service", 0, 100, 90), box("code", 50, 100), box("units", 100, 100)];
  expect(named(...boxes)).toEqual(["place of service over", "code under", "units over"]);
});

test("no name covers a box: between two it is left out", () => {
  expect(named(box("first", 0, 77), box("second", 0, 100), box("third", 0, 123))).toEqual([
    "first over",
    "none",
    "third under",
  ]);
});
