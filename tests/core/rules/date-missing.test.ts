import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "date-missing";

test("problem: empty", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: null })]))).toEqual(["problem error"]);
});

test("fine: a date", () => {
  expect(said(rule, makeClaim([makeLine()]))).toEqual([]);
});

test("unsure: no date field", () => {
  expect(said(rule, makeClaim([without(makeLine(), "dateFrom")]))).toEqual(["unsure error"]);
});
