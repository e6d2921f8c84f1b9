import { expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { PayerPreferences } from "../../../lib/core/preferences/preferences";
import { claimEffect } from "../../../lib/core/view/claim-effect";

const today = "2026-11-29";
const effect = (payer: { id: string; name: string }, settings: PayerPreferences) =>
  claimEffect({ ...defaultPreferences, payers: { [payer.id]: settings } }, payer, today);
const cigna = { id: "cigna", name: "Cigna" };

test("what a setting adds to the practice claim", () => {
  expect(effect(cigna, { priorAuthorization: "wanted" })).toEqual({
    now: [{ rule: "prior-authorization-missing", severity: "warning", box: "23", says: expect.any(String) }],
    gone: [],
  });
});

test("what a setting takes away from it", () => {
  const { now, gone } = effect({ id: "aetna", name: "Aetna" }, { coverage: "covered" });
  expect([now, gone.map(({ rule }) => rule)]).toEqual([[], ["payer-not-covered"]]);
});

test("what is usually entered is tried on it, but for what hangs on its own total and diagnoses", () => {
  const usual = { placeOfService: "10", units: 2, charge: 500, diagnosisPointers: ["B"] };
  const { now } = effect(cigna, { usualLine: { "17340": usual } });
  expect(now.map(({ rule, box }) => [rule, box])).toEqual([
    ["units-above-one", "24G"],
    ["place-of-service-impossible", "24B"],
  ]);
});

test("nothing set does nothing, and an own payer is known by its name", () => {
  expect(effect(cigna, {})).toEqual({ now: [], gone: [] });
  const lake = { id: "own/lake", name: "Lake County Health" };
  expect(effect(lake, { name: lake.name, coverage: "cosmetic" }).now.map(({ rule }) => rule)).toEqual([
    "payer-not-covered",
  ]);
});
