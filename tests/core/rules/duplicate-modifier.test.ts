import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "duplicate-modifier";

test("problem: 59 twice", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["59", "59"] })]))).toEqual(["problem error"]);
});

test("problem: xs and XS", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["xs", "XS"] })]))).toEqual(["problem error"]);
});

test("fine: two that differ", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["XS", "22"] })]))).toEqual([]);
});
