import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { readPreferences } from "../../../lib/core/preferences/read-preferences";
import { importText } from "../../../lib/core/preferences/transfer";
import { runs } from "../rules/any-claim";

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
    "own/county-plan": {
      name: "County Plan",
      planOf: "bcbs",
      archived: true,
      pinned: true,
      coverageBecause: "Provider line",
      coverageAsOf: "2026-11-20",
      priorAuthorizationWhen: "More than ten lesions",
      sameDayVisit: "half",
      limits: "Two sessions in twelve months",
      appealDays: 180,
      correctedClaimDays: 365,
      acceptedDiagnoses: ["L70.0", "L70"],
      refusedDiagnoses: ["L70.9"],
      fees: { "17340": 71.4 },
      usualLine: { "17340": { placeOfService: "11", charge: 95 } },
      contact: "888-555-0100, option 3",
      portal: "https://county.example",
      lookAgainOn: "2027-04-01",
      datedNotes: [{ on: "2026-11-20", text: "Fax the note." }],
    },
  },
  rules: { "diagnosis-unspecified": "off" },
  descriptors: { "17340": "A licensee's words" },
  usualLine: { "17340": { diagnosisPointers: ["A"], units: 1 } },
  sidebar: {
    language: "es",
    side: "left",
    theme: "dark",
    width: 420,
    text: "larger",
    badge: "nothing",
    writing: "off",
    marks: "off",
    beforeSaving: "off",
  },
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

  test.each([
    ["planOf", "Some Plan"],
    ["coverageAsOf", "2026-02-30"],
    ["sameDayVisit", "third"],
    ["refusedDiagnoses", ["acne"]],
    ["fees", { "17340": -1 }],
    ["fees", { acne: 50 }],
    ["portal", "http://county.example"],
    ["portal", "javascript:alert(1)"],
    ["datedNotes", [{ on: "2026-11-20" }]],
    ["datedNotes", [{ on: "2026-11-20", text: "x", by: "Ana" }]],
  ])("a payer's %s is no %j", (key, value) => {
    const { preferences, problems } = readPreferences({ payers: { aetna: { [key]: value } } });
    expect(preferences.payers.aetna).toEqual({});
    expect(problems).toHaveLength(1);
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

describe("a key that no setting has", () => {
  const site = "https://portal.example/*";
  test.each([
    [{ payer: {} }, 'payer was left out: there is no key "payer", the nearest is "payers".'],
    [
      { payers: { aetna: { coverge: "covered" } } },
      'payers.aetna.coverge was left out: there is no key "coverge", the nearest is "coverage".',
    ],
    [
      { payers: { aetna: { rule: {} } } },
      'payers.aetna.rule was left out: there is no key "rule", the nearest is "rules".',
    ],
    [
      { documentation: { promts: {} } },
      'documentation.promts was left out: there is no key "promts", the nearest is "prompts".',
    ],
    [
      { documentation: { prompts: { "own/sun": { titel: "Sun", words: ["spf"] } } } },
      'documentation.prompts.own/sun.titel was left out: there is no key "titel", the nearest is "title".',
    ],
    [
      { sites: { [site]: { notCode: [] } } },
      `sites.${site}.notCode was left out: there is no key "notCode", the nearest is "notCodes".`,
    ],
    [
      { sites: { [site]: { layout: [{ role: "units", selector: "#u", value: "1" }] } } },
      `sites.${site}.layout.0.value was left out: there is no key "value", only role, selector.`,
    ],
    [{ sidebar: { sides: "left" } }, 'sidebar.sides was left out: there is no key "sides", the nearest is "side".'],
  ])("%j is named", (stored, problem) => {
    expect(readPreferences(stored).problems).toEqual([`The preference ${problem}`]);
  });

  const objects: Record<string, unknown> = {
    "": full,
    payers: full.payers,
    "payers.aetna": full.payers.aetna,
    "payers.aetna.rules": full.payers.aetna.rules,
    rules: full.rules,
    descriptors: full.descriptors,
    usualLine: full.usualLine,
    "usualLine.17340": full.usualLine["17340"],
    sidebar: full.sidebar,
  };
  const strange = fc
    .oneof(fc.string({ minLength: 1 }), fc.constantFrom("__proto__", "Coverage", "dx"))
    .filter((key) => !/^(own\/)?[a-z0-9]+(-[a-z0-9]+)*$|^[0-9A-Z]{5}$/.test(key));

  test("anywhere is named, ends an import, and takes nothing of the rest from the store", () => {
    fc.assert(
      fc.property(strange, fc.constantFrom(...Object.keys(objects)), (key, path) => {
        const copy = structuredClone(full);
        const at = path.split(".").filter(Boolean);
        const object = at.reduce<object>((inner, step) => Reflect.get(inner, step), copy);
        Object.defineProperty(object, key, { value: {}, enumerable: true });
        const { preferences, problems } = readPreferences(copy);
        expect(problems).toEqual([expect.stringContaining(`${[...at, key].join(".")} was left out`)]);
        expect(preferences).toEqual(full);
        expect(importText(JSON.stringify(copy))).toEqual({ settings: null, problems: problems.map(refused) });
      }),
      runs,
    );
  });
});

/** As a file is refused for it, of which nothing is left out. */
function refused(problem: string): string {
  return problem.replace(/^The preference (.*) was left out:/s, "$1:");
}
