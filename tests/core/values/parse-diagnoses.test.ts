import { describe, expect, test } from "vitest";
import { icdCodesIn, parseDiagnoses } from "../../../lib/core/values/parse-diagnoses";

describe("parseDiagnoses", () => {
  test.each([
    ["", []],
    ["L700", ["L70.0"]],
    ["L70 0", ["L70.0"]],
    ["l70.0", ["L70.0"]],
    ["L70", ["L70"]],
    ["L70.", ["L70"]],
    ["L70.0 - Acne vulgaris", ["L70.0"]],
    ["A. L70.0", ["L70.0"]],
    ["A.L70.0", ["L70.0"]],
    ["A: L70.0", ["L70.0"]],
    ["1 · L70.0 Acne", ["L70.0"]],
    ["A: L70.0, B: L81.0", ["L70.0", "L81.0"]],
    ["L70.0; L81.0", ["L70.0", "L81.0"]],
    ["M1A.00X0", ["M1A.00X0"]],
    ["C7A00", ["C7A.00"]],
    ["7061", ["706.1"]],
    ["706.1 Acne", ["706.1"]],
  ])("%j reads as %j", (text, codes) => expect(parseDiagnoses(text)).toEqual(codes));

  test("text without the shape of a code stays as written, without a point in the middle of a word", () => {
    expect(parseDiagnoses("Acne vulgaris")).toEqual(["ACNE VULGARIS"]);
    expect(parseDiagnoses("ACNE")).toEqual(["ACNE"]);
  });
});

describe("icdCodesIn", () => {
  test.each([
    ["L70.0 and L81.0", ["L70.0", "L81.0"]],
    ["Acne vulgaris (L700)", ["L70.0"]],
    ["Acne vulgaris", []],
    ["17340", []],
    ["706.1", []],
    ["XL70.0", []],
    ["XZ99.A10", []],
  ])("%j holds %j", (text, codes) => expect(icdCodesIn(text)).toEqual(codes));
});
