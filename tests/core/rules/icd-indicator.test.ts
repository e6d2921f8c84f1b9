import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "icd-indicator";

test("problem: 9, said once for two lines", () => {
  expect(said(rule, makeClaim([makeLine(), makeLine({ dateFrom: "2026-10-01" })], { icdIndicator: "9" }))).toEqual([
    "problem error",
  ]);
});

test("fine: 0", () => {
  expect(said(rule, makeClaim([makeLine()]))).toEqual([]);
});

test("fine: empty", () => {
  expect(said(rule, makeClaim([makeLine()], { icdIndicator: "" }))).toEqual([]);
});
