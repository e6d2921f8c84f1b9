import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "diagnosis-unusual";

test("problem: L73.0", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L73.0"] }))).toEqual(["problem info"]);
});

test("problem: L70.2 and L70.5", () => {
  expect(
    said(rule, makeClaim([makeLine({ diagnosisPointers: ["A", "B"] })], { diagnoses: ["L70.2", "L70.5"] })),
  ).toEqual(["problem info"]);
});

test("fine: L73.0 and L70.0", () => {
  expect(
    said(rule, makeClaim([makeLine({ diagnosisPointers: ["A", "B"] })], { diagnoses: ["L73.0", "L70.0"] })),
  ).toEqual([]);
});

test("fine: a wart", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["B07.9"] }))).toEqual([]);
});
