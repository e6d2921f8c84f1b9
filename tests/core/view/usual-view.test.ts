import { describe, expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { pageOf } from "../../../scripts/gallery/page-of";
import { makeClaim, makeLine, makeOther } from "../../make";
import { viewOf } from "./view-of";

const preferences: Preferences = {
  ...defaultPreferences,
  usualLine: { "17340": { placeOfService: "11", diagnosisPointers: ["A"], units: 1 } },
  payers: { aetna: { usualLine: { "17340": { charge: 95 } } } },
};
const empty = makeLine({ placeOfService: "", diagnosisPointers: [], charge: null, units: null });
const usualOf = (claim: Claim, set = preferences) =>
  viewOf(claim, { preferences: set, today: "2026-11-24", page: pageOf(claim) })?.usual;

describe("what is usually entered", () => {
  test("offers to fill the empty boxes, those of the payer's own too", () => {
    const usual = usualOf(makeClaim([makeOther("99213", { units: null }), empty], { payer: { name: "Aetna" } }));
    expect(usual?.says).toBe("Fill the empty boxes");
    expect(usual?.changes).toEqual([
      { at: "24B", from: "", to: "11" },
      { at: "24E", from: "", to: "A" },
      { at: "24F", from: "", to: "$95.00" },
      { at: "24G", from: "", to: "1" },
    ]);
    expect(usual?.fields.map(({ to }) => to)).toEqual(["11", "A", "95.00", "1"]);
  });

  test("fills all lines with the code, and names each box once", () => {
    const usual = usualOf(
      makeClaim([makeLine({ units: null }), makeLine(), makeLine({ units: null, placeOfService: "" })]),
    );
    expect(usual?.changes.map(({ at }) => at)).toEqual(["24G of line 1", "24B of line 3", "24G of line 3"]);
  });

  test("leaves out what the form lets nobody type into", () => {
    const claim = makeClaim([empty]);
    const page = pageOf(claim);
    const shown = page.origins.map((origin) => ({
      ...origin,
      fields: origin.fields.map((one) => (one.role === "units" ? { ...one, kind: "text" as const } : one)),
    }));
    const view = viewOf(claim, { preferences, today: "2026-11-24", page: { ...page, origins: shown } });
    expect(view?.usual?.changes.map(({ at }) => at)).toEqual(["24B", "24E"]);
  });

  test("offers nothing where no box is empty, or nothing is usual", () => {
    expect(usualOf(makeClaim())).toBeUndefined();
    expect(usualOf(makeClaim([empty]), defaultPreferences)).toBeUndefined();
    expect(usualOf(makeClaim([makeLine(), makeOther("99213", { units: null })]))).toBeUndefined();
  });
});
