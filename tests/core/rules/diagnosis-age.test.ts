import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "diagnosis-age";

test("problem: L70.4 at 18", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L70.4"], patientAge: 18 }))).toEqual(["problem warning"]);
});

test("fine: L70.4 at 17", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L70.4"], patientAge: 17 }))).toEqual([]);
});

test("fine: age empty", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L70.4"], patientAge: null }))).toEqual([]);
});

test("unsure: age not read", () => {
  expect(said(rule, without(makeClaim([makeLine()], { diagnoses: ["L70.4"] }), "patientAge"))).toEqual([
    "unsure warning",
  ]);
});

test("fine: age not read, L70.0", () => {
  expect(said(rule, without(makeClaim([makeLine()], { diagnoses: ["L70.0"] }), "patientAge"))).toEqual([]);
});
