import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther } from "../../make";
import { said } from "./said";

const rule = "included-service";

test("problem: a nerve block", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("64400")]))).toEqual(["problem error"]);
});

test("problem: whatever the modifier", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["XS"] }), makeOther("99446", { modifiers: ["59"] })]))).toEqual([
    "problem error",
  ]);
});

test("fine: 64450 has indicator 1", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("64450")]))).toEqual([]);
});

test("fine: another day", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("64400", { dateFrom: "2026-11-19" })]))).toEqual([]);
});
