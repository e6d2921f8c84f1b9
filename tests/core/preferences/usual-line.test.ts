import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { isLocked, withUsual } from "../../../lib/core/preferences/editing";
import { lockedBy, noLayers, originOf, preferencesOf } from "../../../lib/core/preferences/layers";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { readPreferences } from "../../../lib/core/preferences/read-preferences";
import { payerPreferences, usualLineFor } from "../../../lib/core/preferences/resolve";
import { isSyncField } from "../../../lib/core/preferences/sync-fields";
import { exportText, importText } from "../../../lib/core/preferences/transfer";

const whole = { placeOfService: "11", diagnosisPointers: ["A", "B"], charge: 95.5, units: 1 };
const preferences: Preferences = {
  ...defaultPreferences,
  payers: {
    aetna: { usualLine: { "17340": { charge: 120, units: 2 } } },
    "own/aetna-student": { name: "Aetna Student", planOf: "aetna", usualLine: { "17340": { charge: 60 } } },
    cigna: { enabled: false, usualLine: { "17340": { charge: 80 } } },
  },
  usualLine: { "17340": whole, "11900": { units: 4 } },
};

describe("the usual line", () => {
  test("is kept whole: read, exported and imported", () => {
    expect(readPreferences(preferences)).toEqual({ preferences, problems: [] });
    const { payers, usualLine } = preferences;
    expect(importText(exportText(preferences))).toEqual({ settings: { payers, usualLine }, problems: [] });
  });

  test.each<[string, unknown]>([
    ["placeOfService", "28"],
    ["placeOfService", "1"],
    ["placeOfService", "Office"],
    ["placeOfService", 11],
    ["diagnosisPointers", []],
    ["diagnosisPointers", "A"],
    ["diagnosisPointers", ["M"]],
    ["diagnosisPointers", ["A", "A"]],
    ["diagnosisPointers", ["A", "B", "C", "D", "E"]],
    ["charge", 0],
    ["charge", -95],
    ["charge", 95.005],
    ["charge", 100_000],
    ["charge", "95"],
    ["units", 0],
    ["units", 1.5],
    ["units", 1000],
    ["modifiers", ["XS"]],
  ])("%s is no %j, for all payers or for one: it is left out with a sentence, and the rest stays", (key, value) => {
    const line = { "17340": { ...whole, [key]: value } };
    const { [key as keyof typeof whole]: _wrong, ...kept } = whole;
    const read = readPreferences({ usualLine: line, payers: { aetna: { usualLine: line } } });
    expect(read.preferences.usualLine).toEqual({ "17340": kept });
    expect(read.preferences.payers.aetna?.usualLine).toEqual({ "17340": kept });
    expect(read.problems).toEqual([
      expect.stringContaining(`payers.aetna.usualLine.17340.${key} was left out`),
      expect.stringContaining(`usualLine.17340.${key} was left out`),
    ]);
  });

  test("of what is no procedure code is left out", () => {
    expect(readPreferences({ usualLine: { acne: { units: 1 } } })).toEqual({
      preferences: defaultPreferences,
      problems: ['The preference usualLine.acne was left out: "acne" is no procedure code.'],
    });
  });

  test.each<[string, string | null, string, object]>([
    ["all payers", null, "17340", whole],
    ["a payer of which nothing is set", "uhc", "17340", whole],
    ["a payer with boxes of its own", "aetna", "17340", { ...whole, charge: 120, units: 2 }],
    ["a plan, over its payer's", "own/aetna-student", "17340", { ...whole, charge: 60, units: 2 }],
    ["a payer that is switched off", "cigna", "17340", whole],
    ["another code", "aetna", "11900", { units: 4 }],
    ["a code of which nothing is set", "aetna", "toString", {}],
  ])("holds box by box for %s", (_, payer, code, usual) => {
    expect(usualLineFor(preferences, payer, code)).toEqual(usual);
  });

  test("is layered box by box, and what policy sets for all holds for each payer", () => {
    const layers = {
      practice: { usualLine: { "17340": { units: 1, charge: 95 } } },
      you: {
        usualLine: { "17340": { charge: 110 } },
        payers: { aetna: { usualLine: { "17340": { units: 3, charge: 120 } } } },
      },
      policy: { usualLine: { "17340": { units: 1 } } },
    };
    const held = preferencesOf(layers);
    expect(held.usualLine).toEqual({ "17340": { units: 1, charge: 110 } });
    expect(payerPreferences(held, "aetna").usualLine).toEqual({ "17340": { charge: 120 } });
    const origins = ["units", "charge", "placeOfService"].map((key) => originOf(layers, ["usualLine", "17340", key]));
    expect(origins).toEqual(["policy", "you", "default"]);
    const locked = lockedBy(layers);
    expect(isLocked(locked, "payers.uhc.usualLine.17340.units")).toBe(true);
    expect(isLocked(locked, "payers.uhc.usualLine.17340.charge")).toBe(false);
    const ofPayer = lockedBy({ ...noLayers, policy: { payers: { aetna: { usualLine: { "17340": { units: 1 } } } } } });
    expect(ofPayer).toEqual(["payers.aetna.usualLine.17340.units", "payers.aetna.enabled"]);
  });

  test("is set and taken away box by box, and leaves no trace", () => {
    const one = withUsual(defaultPreferences, "aetna", "17340", "units", 1);
    const two = withUsual(one, null, "17340", "diagnosisPointers", ["A"]);
    expect(two).toEqual({
      ...defaultPreferences,
      payers: { aetna: { usualLine: { "17340": { units: 1 } } } },
      usualLine: { "17340": { diagnosisPointers: ["A"] } },
    });
    const back = withUsual(
      withUsual(two, "aetna", "17340", "units", undefined),
      null,
      "17340",
      "diagnosisPointers",
      undefined,
    );
    expect(back).toEqual(defaultPreferences);
  });

  test("is kept in step with other browsers box by box", () => {
    const field = (...path: string[]) => isSyncField({ layer: "you", path, at: 1, value: 1 });
    expect(field("payers", "aetna", "usualLine", "17340", "units")).toBe(true);
    expect(field("usualLine", "17340", "units")).toBe(true);
    expect(field("usualLine", "17340")).toBe(false);
  });
});
