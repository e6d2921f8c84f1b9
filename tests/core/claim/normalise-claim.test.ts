import { describe, expect, test } from "vitest";
import { normaliseClaim } from "../../../lib/core/claim/normalise-claim";
import { withIcdPoint } from "../../../lib/core/values/icd-point";
import { pointerIndex, pointerLetter } from "../../../lib/core/values/pointer-letter";

describe("withIcdPoint", () => {
  test.each([
    ["L700", "L70.0"],
    [" l70.0 ", "L70.0"],
    ["L70", "L70"],
    ["L70.", "L70"],
    ["7061", "706.1"],
    ["C7A00", "C7A.00"],
    ["", ""],
    ["acne!", "ACNE!"],
  ])("%j → %j", (typed, written) => expect(withIcdPoint(typed)).toBe(written));
});

describe("pointerLetter", () => {
  test.each([
    ["a", "A"],
    ["1", "A"],
    ["12", "L"],
    ["01", "A"],
    ["13", null],
    ["0", null],
    ["M", null],
    ["", null],
    ["AB", null],
  ])("%j → %j", (typed, letter) => expect(pointerLetter(typed)).toBe(letter));

  test("names a place in the list of diagnoses", () => {
    expect(pointerIndex("A")).toBe(0);
    expect(pointerIndex("L")).toBe(11);
    expect(pointerIndex("M")).toBe(-1);
    expect(pointerIndex("AB")).toBe(-1);
    expect(pointerIndex("")).toBe(-1);
  });
});

describe("normaliseClaim", () => {
  test("writes everything in one spelling", () => {
    const claim = {
      diagnoses: ["l700", "", "Z411"],
      lines: [{ code: " 17340", modifiers: ["xs", "", " 22 "], diagnosisPointers: ["1", "", "c", "q"] }],
    };
    expect(normaliseClaim(claim)).toEqual({
      diagnoses: ["L70.0", "", "Z41.1"],
      lines: [{ code: "17340", modifiers: ["XS", "22"], diagnosisPointers: ["A", "C", "Q"] }],
    });
  });

  test("adds no key that was absent, and keeps null", () => {
    expect(normaliseClaim({ lines: [{ code: "17340" }] })).toEqual({ lines: [{ code: "17340" }] });
    const empty = { patientAge: null, priorAuthorization: null, lines: [{ units: null, placeOfService: null }] };
    expect(normaliseClaim(empty)).toEqual(empty);
  });
});
