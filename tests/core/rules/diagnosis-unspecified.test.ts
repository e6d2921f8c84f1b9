import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "diagnosis-unspecified";

test("problem: L70.9", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L70.9"] }))).toEqual(["problem info"]);
});

test("problem: L70.9 and a wart", () => {
  expect(
    said(rule, makeClaim([makeLine({ diagnosisPointers: ["A", "B"] })], { diagnoses: ["L70.9", "B07.9"] })),
  ).toEqual(["problem info"]);
});

test("fine: L70.9 and L70.0", () => {
  expect(
    said(rule, makeClaim([makeLine({ diagnosisPointers: ["A", "B"] })], { diagnoses: ["L70.9", "L70.0"] })),
  ).toEqual([]);
});

test("fine: a wart", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["B07.9"] }))).toEqual([]);
});
