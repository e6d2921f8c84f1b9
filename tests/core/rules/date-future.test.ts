import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "date-future";

test("problem: from tomorrow", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: "2026-11-25" })]))).toEqual(["problem error"]);
});

test("problem: to tomorrow", () => {
  expect(said(rule, makeClaim([makeLine({ dateTo: "2026-11-25" })]))).toEqual(["problem error"]);
});

test("fine: today", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: "2026-11-24", dateTo: "2026-11-24" })]))).toEqual([]);
});
