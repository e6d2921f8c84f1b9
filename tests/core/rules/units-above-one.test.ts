import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "units-above-one";

test("problem: 2 units", () => {
  expect(said(rule, makeClaim([makeLine({ units: 2 })]))).toEqual(["problem error"]);
});

test("fine: 1 unit", () => {
  expect(said(rule, makeClaim([makeLine()]))).toEqual([]);
});

test("fine: empty units", () => {
  expect(said(rule, makeClaim([makeLine({ units: null })]))).toEqual([]);
});

test("unsure: no units field", () => {
  expect(said(rule, makeClaim([without(makeLine(), "units")]))).toEqual(["unsure error"]);
});
