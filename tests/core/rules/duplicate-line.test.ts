import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "duplicate-line";

test("problem: the same date twice, said once", () => {
  expect(said(rule, makeClaim([makeLine(), makeLine({})]))).toEqual(["problem error"]);
});

test("fine: another date", () => {
  expect(said(rule, makeClaim([makeLine(), makeLine({ dateFrom: "2026-11-19", dateTo: "2026-11-19" })]))).toEqual([]);
});

test("fine: two dates that are empty", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: null }), makeLine({ dateFrom: null })]))).toEqual([]);
});
