import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "diagnosis-not-acne";

test("problem: a wart", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["B07.9"] }))).toEqual(["problem warning"]);
});

test("fine: a wart and acne", () => {
  expect(
    said(rule, makeClaim([makeLine({ diagnosisPointers: ["A", "B"] })], { diagnoses: ["B07.9", "L70.0"] })),
  ).toEqual([]);
});

test("problem: acne that is not pointed at", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["B07.9", "L70.0"] }))).toEqual(["problem warning"]);
});

test("fine: L73.0", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L73.0"] }))).toEqual([]);
});

test("problem: L73.1", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L73.1"] }))).toEqual(["problem warning"]);
});

test("fine: nothing pointed at", () => {
  expect(said(rule, makeClaim([makeLine({ diagnosisPointers: [] })]))).toEqual([]);
});

test("fine: a dangling pointer", () => {
  expect(said(rule, makeClaim([makeLine({ diagnosisPointers: ["C"] })]))).toEqual([]);
});
