import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { SettingPath } from "../../../lib/core/preferences/settings";
import { settingNames } from "../../../lib/core/view/setting-names";
import { changeWords, settingTitle } from "../../../lib/core/view/setting-words";
import { anySetting } from "../preferences/any-preferences";
import { runs } from "../rules/any-claim";

const names = settingNames({
  ...defaultPreferences,
  payers: { "own/lake": { name: "Lake County" } },
  documentation: { prompts: { "own/sun": { title: "Sun advice", words: ["spf"] } } },
});

test.each<[SettingPath, unknown, unknown, string]>([
  [["payers", "aetna", "coverage"], undefined, "covered", "Aetna, coverage: as on file → covered"],
  [["payers", "own/lake", "filingLimitDays"], 90, 120, "Lake County, filing limit: 90 days → 120 days"],
  [["payers", "aetna", "aliases"], ["ONE"], ["ONE", "TWO"], "Aetna, other names: ONE → ONE, TWO"],
  [["payers", "aetna", "lookAgainOn"], undefined, "2027-01-02", "Aetna, look again on: not set → 01/02/2027"],
  [["payers", "aetna", "requiredPrompts"], undefined, ["own/sun"], "Aetna, required prompts: not set → Sun advice"],
  [["payers", "aetna", "rules", "units-missing"], "off", null, "Aetna, check “no units”: off → as for all payers"],
  [["rules", "units-missing"], undefined, "info", "Check “no units”: as delivered → info"],
  [
    ["setAside", "units-missing"],
    undefined,
    { until: "2026-12-31", because: "agreed" },
    "Set aside for all payers: “no units”: no → until 12/31/2026, as agreed",
  ],
  [
    ["payers", "aetna", "usualLine", "17340", "charge"],
    undefined,
    95,
    "Aetna, usual line of 17340, charge: not set → $95.00",
  ],
  [
    ["usualLine", "17340", "diagnosisPointers"],
    ["A"],
    ["A", "B"],
    "All payers, usual line of 17340, diagnosis pointers: A → A, B",
  ],
  [["payers", "aetna", "fees", "17340"], undefined, 71.4, "Aetna, contracted amount for 17340: not set → $71.40"],
  [
    ["sites", "https://portal.example/*", "layout"],
    undefined,
    [{ role: "units", selector: "#u" }],
    "https://portal.example/*, taught form: not set → 1 field",
  ],
  [
    ["ownRules", "own/late"],
    undefined,
    { title: "too late", when: [{ subject: "age", is: "above", value: 60 }], severity: "info", says: "Call first." },
    "Own check “own/late”: none → too late: Call first.",
  ],
  [["sidebar", "side"], "right", "left", "Sidebar, side: right → left"],
  [["sidebar", "side"], "right", { newer: true }, 'Sidebar, side: right → {"newer":true}'],
  [["colour"], "red", undefined, "colour: red → not set"],
  [["payers", "uhc", "notes"], "x".repeat(90), undefined, `UnitedHealthcare, notes: ${"x".repeat(60)}… → not set`],
])("%j is told in words", (path, before, after, words) => {
  expect(changeWords(names, path, before, after)).toBe(words);
});

test("every setting has a name and words, whatever stood there", () => {
  fc.assert(
    fc.property(anySetting, fc.jsonValue(), ({ path, value }, other) => {
      expect(settingTitle(names, path)).not.toMatch(/undefined|\[object/);
      expect(changeWords(names, path, other, value)).not.toMatch(/undefined|\[object/);
    }),
    runs,
  );
});
