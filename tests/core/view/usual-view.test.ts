import { describe, expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { makeClaim, makeLine, makeOther } from "../../make";
import { viewOf } from "./view-of";

const preferences: Preferences = {
  ...defaultPreferences,
  usualLine: { "17340": { placeOfService: "11", diagnosisPointers: ["A"], units: 1 } },
  payers: { aetna: { usualLine: { "17340": { charge: 95 } } } },
};
const empty = makeLine({ placeOfService: "", diagnosisPointers: [], charge: null, units: null });
const usualOf = (claim: Claim, set = preferences) => viewOf(claim, { preferences: set, today: "2026-11-24" })?.usual;

describe("what is usually entered", () => {
  test("offers to fill the empty boxes, those of the payer's own too", () => {
    const usual = usualOf(makeClaim([makeOther("99213", { units: null }), empty], { payer: { name: "Aetna" } }));
    expect(usual?.says).toBe("Fill the empty boxes: 24B 11, 24E A, 24F $95.00, 24G 1");
    expect(usual?.edits.map(({ slot, to }) => [slot.line, slot.key, to])).toEqual([
      [1, "placeOfService", "11"],
      [1, "diagnosisPointers", ["A"]],
      [1, "charge", 95],
      [1, "units", 1],
    ]);
  });

  test("fills all lines with the code, and names each box once", () => {
    const usual = usualOf(
      makeClaim([makeLine({ units: null }), makeLine(), makeLine({ units: null, placeOfService: "" })]),
    );
    expect(usual?.says).toBe("Fill the empty boxes of 2 lines: 24B 11, 24G 1");
    expect(usual?.edits.map(({ slot }) => slot)).toEqual([
      { line: 0, key: "units" },
      { line: 2, key: "placeOfService" },
      { line: 2, key: "units" },
    ]);
  });

  test("offers nothing where no box is empty, or nothing is usual", () => {
    expect(usualOf(makeClaim())).toBeUndefined();
    expect(usualOf(makeClaim([empty]), defaultPreferences)).toBeUndefined();
    expect(usualOf(makeClaim([makeLine(), makeOther("99213", { units: null })]))).toBeUndefined();
  });
});
