import { describe, expect, test } from "vitest";
import { arePointers, letteredDiagnoses, parsePointers } from "../../../lib/core/values/parse-pointers";

describe("on a form with four diagnoses", () => {
  test.each([
    ["", []],
    ["A", ["A"]],
    ["AB", ["A", "B"]],
    ["a,b", ["A", "B"]],
    ["A; B", ["A", "B"]],
    ["1", ["A"]],
    ["1,2", ["A", "B"]],
    ["1:2", ["A", "B"]],
    ["1 2", ["A", "B"]],
    ["A C", ["A", "C"]],
    ["A and B", ["A", "B"]],
    ["A|B", ["A", "B"]],
    ["1 | 2", ["A", "B"]],
    ["1/2", ["A", "B"]],
    ["1;2", ["A", "B"]],
    ["A - L70.0", ["A"]],
    ["A - L70.0, B - L57.0", ["A", "B"]],
    ["A: L70.0 Acne vulgaris; C: L57.0 Actinic keratosis", ["A", "C"]],
    ["A, B (L70.0, L57.0)", ["A", "B"]],
    ["2 · L57.0", ["B"]],
    ["B - Acne vulgaris", ["B"]],
    ["12", ["A", "B"]],
    ["1234", ["A", "B", "C", "D"]],
    ["10", ["J"]],
    ["M", ["M"]],
  ])("%j points at %j", (text, letters) => expect(parsePointers(text, 4)).toEqual(letters));
});

describe("on a form with twelve diagnoses", () => {
  test.each([
    ["12", ["L"]],
    ["10", ["J"]],
    ["1,12", ["A", "L"]],
    ["1234", ["A", "B", "C", "D"]],
    ["ABL", ["A", "B", "L"]],
  ])("%j points at %j", (text, letters) => expect(parsePointers(text, 12)).toEqual(letters));
});

test("a leading nought counts for nothing, whatever the form shows", () => {
  expect(parsePointers("01", 0)).toEqual(["A"]);
  expect(parsePointers("01", 4)).toEqual(["A"]);
});

test("a code without its letter is no pointer", () => {
  expect(arePointers(parsePointers("L70.0", 4))).toBe(false);
  expect(arePointers(parsePointers("L70.0, B07.9", 4))).toBe(false);
  expect(arePointers(parsePointers("", 4))).toBe(false);
});

test("the diagnoses behind letters have their place in the list", () => {
  expect(letteredDiagnoses("A - L700, C: L57.0 Actinic keratosis; 2.B07.9")).toEqual([
    { place: 0, code: "L70.0" },
    { place: 2, code: "L57.0" },
    { place: 1, code: "B07.9" },
  ]);
  expect(letteredDiagnoses("L70.0, B07.9")).toEqual([]);
});
