import { expect, test } from "vitest";
import type { Surroundings } from "../../../lib/page/surface/free-beside";
import { placeMark } from "../../../lib/page/surface/place-mark";

const field = new DOMRect(100, 50, 60, 20);
/** Where a mark of 16 pixels may stand beside that, in the order in which it is tried. */
const spots = {
  right: { left: 162, top: 52 },
  above: { left: 144, top: 32 },
  below: { left: 144, top: 72 },
  left: { left: 82, top: 52 },
};

function around(isFree: Surroundings["isFree"], isSeen = true): Surroundings {
  return { isSeen: () => isSeen, isFree };
}

test("a mark stands at the first side of its field that is free, outside of it", () => {
  const sides = Object.entries(spots);
  for (const [index, [at, { left, top }]] of sides.entries()) {
    const blocked = sides.slice(0, index).map(([, spot]) => `${spot.left} ${spot.top}`);
    const free = around((area) => !blocked.includes(`${area.left} ${area.top}`));
    expect(placeMark(field, 16, free, [])).toEqual({ at, left, top, width: 16, height: 16 });
  }
});

test("where none is free it is a line under the field, as wide as that", () => {
  const line = { at: "line", left: 100, top: 69, width: 60, height: 2 };
  expect(
    placeMark(
      field,
      16,
      around(() => false),
      [],
    ),
  ).toEqual(line);
});

test("no mark stands over another", () => {
  const everywhere = around(() => true);
  const taken = [{ left: 170, top: 60, width: 16, height: 16 }];
  expect(placeMark(field, 16, everywhere, taken)?.at).toBe("above");
});

test("a field that is not seen has none", () => {
  expect(
    placeMark(
      field,
      16,
      around(() => true, false),
      [],
    ),
  ).toBeNull();
  expect(
    placeMark(
      null,
      16,
      around(() => true),
      [],
    ),
  ).toBeNull();
});
