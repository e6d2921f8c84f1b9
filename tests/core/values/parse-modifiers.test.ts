import { describe, expect, test } from "vitest";
import { areModifiers, parseModifiers } from "../../../lib/core/values/parse-modifiers";

test.each([
  ["", []],
  ["--", []],
  ["22", ["22"]],
  ["xs", ["XS"]],
  ["-22", ["22"]],
  ["22 59", ["22", "59"]],
  ["59,22", ["59", "22"]],
  ["22-59", ["22", "59"]],
  ["22|XS", ["22", "XS"]],
  ["59 | XS", ["59", "XS"]],
  ["59 · 25 + GA", ["59", "25", "GA"]],
  ["59; XS", ["59", "XS"]],
  ["59 and XS", ["59", "XS"]],
  ["59 - Distinct procedural service; XS - Separate structure", ["59", "XS"]],
  ["2259", ["22", "59"]],
  ["XS59", ["XS", "59"]],
  ["GAGY", ["GA", "GY"]],
  ["22 - Increased services", ["22"]],
  ["59 (Distinct procedural service)", ["59"]],
  ["59 Distinct procedural service", ["59"]],
  ["50: Bilateral, 150%", ["50"]],
  ["AS - PA services for surgery", ["AS"]],
])("%j reads as %j", (text, modifiers) => expect(parseModifiers(text)).toEqual(modifiers));

test.each([["225"], ["NONE"], ["5"]])("%j is no modifier and stays as typed, so that a rule can say so", (text) =>
  expect(parseModifiers(text)).toEqual([text]),
);

describe("areModifiers", () => {
  test.each([["59"], ["59 | XS"], ["59;25·GA"], ["2259"], ["59 - Distinct procedural service"], ["RT (right side)"]])(
    "%j are",
    (text) => expect(areModifiers(text)).toBe(true),
  );

  test.each([["225"], ["My notes"], ["59, 25, XS, GA, 22"], ["Cryotherapy"], ["11/20/2026"], ["|"]])(
    "%j are none",
    (text) => expect(areModifiers(text)).toBe(false),
  );
});
