import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "date-invalid";

test("problem: 30 February", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: "2026-02-30" })]))).toEqual(["problem error"]);
});

test("problem: another notation", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: "11/20/2026" })]))).toEqual(["problem error"]);
});

test("fine: 29 February of a leap year", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: "2024-02-29" })]))).toEqual([]);
});

test("fine: empty", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: "" })]))).toEqual([]);
});
