import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { withSetAside } from "../../../lib/core/preferences/editing";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { readPreferences } from "../../../lib/core/preferences/read-preferences";
import {
  differenceFromDefaults,
  mergePreferences,
  payerPreferences,
  ruleSettingFor,
  setAsideFor,
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

describe("a rule set aside", () => {
  const aside = { until: "2026-12-31", because: "agreed" };
  const aetna = withSetAside(base, "aetna", "units-missing", aside);

  test("holds for its payer, to the last day", () => {
    const on = (payer: string | null, day: string) => setAsideFor(aetna, payer, "units-missing", day);
    expect(on("aetna", "2026-12-31")).toEqual({ ...aside, rule: "units-missing", payer: "aetna" });
    expect(on("aetna", "2027-01-01")).toBeUndefined();
    expect(on("uhc", "2026-12-01")).toBeUndefined();
  });

  test("for all payers, it holds until it is taken back", () => {
    const all = withSetAside(base, null, "units-missing", {});
    expect(setAsideFor(all, "uhc", "units-missing", "2030-01-01")).toEqual({ rule: "units-missing", payer: null });
    expect(withSetAside(all, null, "units-missing", undefined)).toEqual(base);
    expect(withSetAside(aetna, "aetna", "units-missing", undefined)).toEqual(base);
  });

  test("is stored, and laid over others", () => {
    const set = withSetAside(aetna, null, "date-missing", {});
    expect(readPreferences(differenceFromDefaults(set))).toEqual({ preferences: set, problems: [] });
    expect(mergePreferences(defaultPreferences, set)).toEqual(set);
  });

  test.each([
    ["a day that is none", { until: "2026-02-31" }],
    ["a key that is not known", { untill: "2026-12-31" }],
    ["a reason too long", { because: "x".repeat(201) }],
  ])("is left out with a sentence where it has %s", (_, wrong) => {
    const { preferences, problems } = readPreferences({ version: 1, setAside: { "units-missing": wrong } });
    expect(preferences.setAside).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});

test("payerPreferences is empty where nothing is set", () => {
  expect(payerPreferences(base, null)).toEqual({});
  expect(payerPreferences(base, "toString")).toEqual({});
  expect(payerPreferences(base, "aetna").notes).toBe("kept");
});

test("the difference from the defaults reads back to the same preferences", () => {
  expect(differenceFromDefaults(defaultPreferences)).toEqual({ version: 1 });
  const set: Preferences = {
    ...base,
    sidebar: {
      language: "browser",
      side: "left",
      theme: "system",
      width: 400,
      text: "large",
      badge: "errors",
      writing: "on",
      marks: "on",
      beforeSaving: "errors",
    },
  };
  expect(differenceFromDefaults(set).sidebar).toEqual({ side: "left", width: 400, text: "large" });
  expect(readPreferences(differenceFromDefaults(set))).toEqual({ preferences: set, problems: [] });
});

describe("a plan of a payer", () => {
  const set: Preferences = {
    ...defaultPreferences,
    payers: {
      aetna: { coverage: "covered", filingLimitDays: 120, notes: "Fax.", aliases: ["AETNA ONE"], rules: { a: "off" } },
      "own/aetna-student": { name: "Aetna Student", planOf: "aetna", filingLimitDays: 90, rules: { b: "off" } },
      "own/circle": { planOf: "own/circle", notes: "Round." },
    },
  };

  test("takes what is set for the payer, under its own, but not its names", () => {
    expect(payerPreferences(set, "own/aetna-student")).toEqual({
      ...{ name: "Aetna Student", planOf: "aetna", coverage: "covered", filingLimitDays: 90, notes: "Fax." },
      rules: { a: "off", b: "off" },
    });
    expect(ruleSettingFor(set, "own/aetna-student", "a")).toBe("off");
  });

  test("of itself, or of a payer nothing is set for, is what it is", () => {
    expect(payerPreferences(set, "own/circle").notes).toBe("Round.");
    const alone = { ...set, payers: { "own/x": { planOf: "own/gone", notes: "Alone." } } };
    expect(payerPreferences(alone, "own/x")).toEqual({ planOf: "own/gone", notes: "Alone." });
  });
});
