import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "charge-missing";

test("problem: empty", () => {
  expect(said(rule, makeClaim([makeLine({ charge: null })]))).toEqual(["problem error"]);
});

test("problem: zero", () => {
  expect(said(rule, makeClaim([makeLine({ charge: 0 })]))).toEqual(["problem error"]);
});

test("fine: a cent", () => {
  expect(said(rule, makeClaim([makeLine({ charge: 0.01 })]))).toEqual([]);
});

test("unsure: no charge field", () => {
  expect(said(rule, makeClaim([without(makeLine(), "charge")]))).toEqual(["unsure error"]);
});
