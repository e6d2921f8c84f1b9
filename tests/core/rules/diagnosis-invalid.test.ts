import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "diagnosis-invalid";

test("problem: L70.6", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L70.6"] }))).toEqual(["problem error"]);
});

test("problem: L7000", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L7000"] }))).toEqual(["problem error"]);
});

test("problem: 706.1", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["706.1"] }))).toEqual(["problem error"]);
});

test("problem: a word", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["ACNE"] }))).toEqual(["problem error"]);
});

test("fine: 706.1 with indicator 9", () => {
  expect(said(rule, makeClaim([makeLine()], { icdIndicator: "9", diagnoses: ["706.1"] }))).toEqual([]);
});

test("problem: L70.6 with indicator 9", () => {
  expect(said(rule, makeClaim([makeLine()], { icdIndicator: "9", diagnoses: ["L70.6"] }))).toEqual(["problem error"]);
});

test("fine: L708", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L708"] }))).toEqual([]);
});

test("fine: L70 is a header, not invalid", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L70"] }))).toEqual([]);
});

test("fine: C7A.00", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["C7A00"] }))).toEqual([]);
});

test("problem: no indicator", () => {
  expect(said(rule, without(makeClaim([makeLine()], { diagnoses: ["706.1"] }), "icdIndicator"))).toEqual([
    "problem error",
  ]);
});

test.each([
  ["QA00101", []],
  ["QA08", []],
  ["QAC.1", ["problem error"]],
  ["Q0B.12345", ["problem error"]],
])("a letter as second character: %s", (diagnosis, expected) => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: [diagnosis] }))).toEqual(expected);
});
