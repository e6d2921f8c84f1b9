import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "diagnosis-header";

test("problem: L70", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L70"] }))).toEqual(["problem error"]);
});

test("fine: L70.0", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L70.0"] }))).toEqual([]);
});

test("fine: L70 that is not pointed at", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L70.0", "L70"] }))).toEqual([]);
});
