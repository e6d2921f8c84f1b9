import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "pointer-dangling";

test("problem: beyond the list", () => {
  expect(said(rule, makeClaim([makeLine({ diagnosisPointers: ["A", "B"] })]))).toEqual(["problem error"]);
});

test("problem: at an empty box", () => {
  expect(
    said(rule, makeClaim([makeLine({ diagnosisPointers: ["2"] })], { diagnoses: ["L70.0", "", "B07.9"] })),
  ).toEqual(["problem error"]);
});

test("problem: not a letter of the form", () => {
  expect(said(rule, makeClaim([makeLine({ diagnosisPointers: ["M"] })]))).toEqual(["problem error"]);
});

test("fine: at what is there, past an empty box", () => {
  expect(said(rule, makeClaim([makeLine({ diagnosisPointers: ["B"] })], { diagnoses: ["", "L70.0"] }))).toEqual([]);
});

test("unsure: no diagnoses field", () => {
  expect(said(rule, without(makeClaim([makeLine()]), "diagnoses"))).toEqual(["unsure error"]);
});

test("fine: no diagnoses field, nothing pointed at", () => {
  expect(said(rule, without(makeClaim([makeLine({ diagnosisPointers: [] })]), "diagnoses"))).toEqual([]);
});
