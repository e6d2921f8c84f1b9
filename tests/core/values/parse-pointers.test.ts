import { describe, expect, test } from "vitest";
import { parsePointers } from "../../../lib/core/values/parse-pointers";

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
