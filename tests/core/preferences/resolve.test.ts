import { expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { readPreferences } from "../../../lib/core/preferences/read-preferences";
import {
  differenceFromDefaults,
  mergePreferences,
  payerPreferences,
  ruleSettingFor,
} from "../../../lib/core/preferences/resolve";

const base: Preferences = {
  ...defaultPreferences,
  payers: { aetna: { notes: "kept", rules: { "units-missing": "off" } } },
  rules: { "units-missing": "info", "date-missing": "off" },
};

test("mergePreferences lays one over the other, key by key", () => {
  const merged = mergePreferences(base, {
    payers: { aetna: { coverage: "covered", rules: { "date-missing": "error" } }, uhc: { enabled: false } },
    rules: { "date-missing": "warning" },
  });
  expect(merged.payers).toEqual({
    aetna: { notes: "kept", coverage: "covered", rules: { "units-missing": "off", "date-missing": "error" } },
    uhc: { enabled: false },
  });
  expect(merged.rules).toEqual({ "units-missing": "info", "date-missing": "warning" });
  expect(base.payers.aetna).toEqual({ notes: "kept", rules: { "units-missing": "off" } });
});

test("a payer's rule setting stands over the general one", () => {
  expect(ruleSettingFor(base, "aetna", "units-missing")).toBe("off");
  expect(ruleSettingFor(base, "uhc", "units-missing")).toBe("info");
  expect(ruleSettingFor(base, null, "date-missing")).toBe("off");
  expect(ruleSettingFor(base, null, "constructor")).toBeUndefined();
});

test("payerPreferences is empty where nothing is set", () => {
  expect(payerPreferences(base, null)).toEqual({});
  expect(payerPreferences(base, "toString")).toEqual({});
  expect(payerPreferences(base, "aetna").notes).toBe("kept");
});

test("the difference from the defaults reads back to the same preferences", () => {
  expect(differenceFromDefaults(defaultPreferences)).toEqual({ version: 1 });
  const set: Preferences = { ...base, sidebar: { side: "left", theme: "system" } };
  expect(differenceFromDefaults(set).sidebar).toEqual({ side: "left" });
  expect(readPreferences(differenceFromDefaults(set))).toEqual({ preferences: set, problems: [] });
});
