import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "date-range";

test("problem: two days", () => {
  expect(said(rule, makeClaim([makeLine({ dateTo: "2026-11-21" })]))).toEqual(["problem error"]);
});

test("fine: to is empty", () => {
  expect(said(rule, makeClaim([makeLine({ dateTo: null })]))).toEqual([]);
});

test("fine: one day", () => {
  expect(said(rule, makeClaim([makeLine()]))).toEqual([]);
});
