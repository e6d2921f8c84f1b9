import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "units-missing";

test("problem: an empty field", () => {
  expect(said(rule, makeClaim([makeLine({ units: null })]))).toEqual(["problem error"]);
});

test("problem: 0 units", () => {
  expect(said(rule, makeClaim([makeLine({ units: 0 })]))).toEqual(["problem error"]);
});

test("fine: 1 unit", () => {
  expect(said(rule, makeClaim([makeLine()]))).toEqual([]);
});

test("fine: no units field", () => {
  expect(said(rule, makeClaim([without(makeLine(), "units")]))).toEqual([]);
});
