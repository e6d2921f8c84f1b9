import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import type { UsualKey } from "../../../lib/core/preferences/usual-line";
import { typedUsual, usualBoxes, usualHint, usualProblem } from "../../../lib/core/view/usual-line-form";

const preferences: Preferences = {
  ...defaultPreferences,
  usualLine: { "17340": { placeOfService: "11", diagnosisPointers: ["A"], units: 1 } },
  payers: { aetna: { usualLine: { "17340": { charge: 95 } } } },
};
describe("the form of the usual line", () => {
  test.each<[UsualKey, string, unknown]>([
    ["placeOfService", "11", "11"],
    ["placeOfService", " Office ", "11"],
    ["placeOfService", "11 - Office", "11"],
    ["placeOfService", "", undefined],
    ["placeOfService", "1", null],
    ["placeOfService", "28", null],
    ["placeOfService", "11, 22", null],
    ["placeOfService", "somewhere", null],
    ["diagnosisPointers", "a", ["A"]],
    ["diagnosisPointers", "AB", ["A", "B"]],
    ["diagnosisPointers", "A, C", ["A", "C"]],
    ["diagnosisPointers", "12", ["A", "B"]],
    ["diagnosisPointers", "AA", null],
    ["diagnosisPointers", "ABCDE", null],
    ["diagnosisPointers", "M", null],
    ["charge", "95", 95],
    ["charge", "$1,095.50", 1095.5],
    ["charge", "0", null],
    ["charge", "-5", null],
    ["charge", "much", null],
    ["charge", "95.005", null],
    ["units", "1", 1],
    ["units", "1.0", 1],
    ["units", "0", null],
    ["units", "1.5", null],
    ["units", "one", null],
  ])("%s reads %j as forms are read", (key, text, value) => {
    expect(typedUsual(key, text)).toEqual(value);
    expect(usualProblem(key, text)).toEqual(value === null ? expect.stringContaining(`"${text}"`) : null);
  });

  test("shows a payer's own, and what holds for all where it has none", () => {
    expect(usualBoxes(preferences, "aetna", "17340").map(({ label, text, unset }) => [label, text, unset])).toEqual([
      ["24B Place", "", "11"],
      ["24E Pointer", "", "A"],
      ["24F Charge ($)", "95.00", ""],
      ["24G Units", "", "1"],
    ]);
    expect(usualBoxes(preferences, null, "17340").map(({ text }) => text)).toEqual(["11", "A", "", "1"]);
  });

  test("says what a press would fill, and hints at more units than are paid", () => {
    expect(usualHint(defaultPreferences, null, "17340")).toContain("boxes of a line that are empty");
    expect(usualHint(preferences, "aetna", "17340")).toBe(
      "A press fills empty boxes with 24B 11, 24E A, 24F $95.00, 24G 1. In grey: what holds where nothing is set here.",
    );
    const two = { ...preferences, usualLine: { "17340": { units: 2 } } };
    expect(usualHint(two, null, "17340")).toBe("A press fills empty boxes with 24G 2. 17340 is paid for 1 unit a day.");
  });
});
