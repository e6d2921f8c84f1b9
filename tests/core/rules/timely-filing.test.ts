import { expect, test } from "vitest";
import { makeClaim, makeLine, makePreferences } from "../../make";
import { said } from "./said";

const rule = "timely-filing";

test("problem: 91 days of 90", () => {
  expect(
    said(rule, makeClaim([makeLine({ dateFrom: "2026-08-25" })]), {
      preferences: makePreferences("medicare", { filingLimitDays: 90 }),
    }),
  ).toEqual(["problem warning"]);
});

test("fine: exactly 90", () => {
  expect(
    said(rule, makeClaim([makeLine({ dateFrom: "2026-08-26" })]), {
      preferences: makePreferences("medicare", { filingLimitDays: 90 }),
    }),
  ).toEqual([]);
});

test("fine: no limit set", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: "2016-08-25" })]))).toEqual([]);
});

test("fine: another payer's limit", () => {
  expect(
    said(rule, makeClaim([makeLine({ dateFrom: "2016-08-25" })]), {
      preferences: makePreferences("aetna", { filingLimitDays: 90 }),
    }),
  ).toEqual([]);
});
