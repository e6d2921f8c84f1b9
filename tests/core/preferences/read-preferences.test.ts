import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { readPreferences } from "../../../lib/core/preferences/read-preferences";

const full = {
  version: 1,
  payers: {
    aetna: {
      enabled: true,
      aliases: ["AETNA STUDENT HEALTH"],
      ids: ["60054"],
      coverage: "covered",
      priorAuthorization: "wanted",
      distinctModifier: "X",
      filingLimitDays: 90,
      requiredPrompts: ["consent", "lesion-count"],
      rules: { "new-patient-visit": "off" },
      notes: "Call first.",
    },
    "own/county-plan": { name: "County Plan" },
  },
  rules: { "diagnosis-unspecified": "off" },
  descriptors: { "17340": "A licensee's words" },
  sidebar: { side: "left", theme: "dark" },
};

describe("readPreferences", () => {
  test("nothing stored gives the defaults without a word", () => {
    expect(readPreferences(undefined)).toEqual({ preferences: defaultPreferences, problems: [] });
  });

  test("reads every part", () => {
    expect(readPreferences(full)).toEqual({ preferences: full, problems: [] });
  });

  test("descriptors are kept by code, and what is no code or no text is said", () => {
    const { preferences, problems } = readPreferences({ descriptors: { "17340": "kept", acne: "x", "17341": 5 } });
    expect(preferences.descriptors).toEqual({ "17340": "kept" });
    expect(problems).toEqual([
      "The preference descriptors.17341 was left out: expected text of at most 1,000 characters, found 5.",
      'The preference descriptors.acne was left out: "acne" is no procedure code.',
    ]);
  });

  test("keeps what is valid and says one sentence for each part that is not", () => {
    const { preferences, problems } = readPreferences({
      version: 1,
      payers: { aetna: { filingLimitDays: "ninety", notes: "kept" }, "No Payer": {}, cigna: 7 },
      rules: { "units-missing": "loud", "date-missing": "info" },
      sidebar: { side: "top" },
      colour: "red",
    });
    expect(preferences).toEqual({
      ...defaultPreferences,
      payers: { aetna: { notes: "kept" }, cigna: {} },
      rules: { "date-missing": "info" },
    });
    expect(problems).toHaveLength(6);
    expect(problems).toContain(
      'The preference payers.aetna.filingLimitDays was left out: expected a whole number of days from 1 to 3660, found "ninety".',
    );
    for (const problem of problems) expect(problem).toMatch(/^The preference .+ was left out: .+\.$/);
  });

  test("refuses prototype keys at every depth", () => {
    const hostile = JSON.parse(
      '{"__proto__":{"a":1},"payers":{"__proto__":{"enabled":false},"aetna":{"constructor":1,"rules":{"prototype":"off"}}}}',
    );
    const { preferences, problems } = readPreferences(hostile);
    expect(preferences).toEqual({ ...defaultPreferences, payers: { aetna: { rules: {} } } });
    expect(problems).toHaveLength(4);
    expect(Object.getPrototypeOf(preferences.payers)).toBe(Object.prototype);
  });

  test.each([null, 7, "text", [], true])("a store that holds %j falls back with one sentence", (stored) => {
    const { preferences, problems } = readPreferences(stored);
    expect(preferences).toEqual(defaultPreferences);
    expect(problems).toHaveLength(1);
  });

  test("a newer version is said, and what can be read is kept", () => {
    const { preferences, problems } = readPreferences({ version: 2, rules: { "date-missing": "off" } });
    expect(preferences.rules).toEqual({ "date-missing": "off" });
    expect(problems).toEqual(["The preference version was left out: expected 1, found 2."]);
  });
});

test("documentation: what is valid is kept, what is not becomes a sentence", () => {
  const sun = { title: "Sun advice", words: ["spf"] };
  const prompts = { "own/sun": sun, consent: sun, "own/none": { title: "", words: [] } };
  const { preferences, problems } = readPreferences({
    documentation: { requiredPrompts: ["consent"], prompts, tone: 1 },
  });
  expect(preferences.documentation).toEqual({ requiredPrompts: ["consent"], prompts: { "own/sun": sun } });
  expect(problems.map((problem) => problem.slice(0, 50))).toEqual([
    expect.stringContaining("documentation.tone"),
    expect.stringContaining("documentation.prompts.consent"),
    expect.stringContaining("documentation.prompts.own/none"),
  ]);
});
