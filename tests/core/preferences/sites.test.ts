import { describe, expect, test } from "vitest";
import { nothingTaught } from "../../../lib/core/portals/layout";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { readPreferences } from "../../../lib/core/preferences/read-preferences";
import { differenceFromDefaults, mergePreferences } from "../../../lib/core/preferences/resolve";
import {
  teachingFor,
  withFormAnswer,
  withLayout,
  withNotCode,
  withoutFormAnswer,
  withoutNotCode,
} from "../../../lib/core/preferences/sites";
import { exportText, importText } from "../../../lib/core/preferences/transfer";

const site = "https://portal.example/*";
const layout = [{ role: "code" as const, selector: '[name^="line"][name$="_cpt"]' }];
const taught = withNotCode(withLayout(defaultPreferences, site, layout), site, "#zip");

describe("what is taught of a site", () => {
  test("is nothing at first", () => {
    expect(teachingFor(defaultPreferences, site)).toEqual(nothingTaught);
    expect(teachingFor(defaultPreferences, "constructor")).toEqual(nothingTaught);
  });

  test("is kept by site, each field once", () => {
    expect(taught.sites).toEqual({ [site]: { layout, notCodes: ["#zip"] } });
    expect(withNotCode(taught, site, "#zip")).toEqual(taught);
    expect(teachingFor(taught, site)).toEqual({ ...nothingTaught, notCodes: ["#zip"], fields: layout });
    expect(teachingFor(taught, "https://other.example/*")).toEqual(nothingTaught);
  });

  test("leaves no trace once it is taken back", () => {
    const without = withoutNotCode(taught, site, "#zip");
    expect(without.sites).toEqual({ [site]: { layout } });
    expect(withLayout(without, site, [])).toEqual(defaultPreferences);
  });

  test("stands over the layout that comes with Claimside", () => {
    const authored = [{ site, fields: [{ role: "units" as const, selector: "#u" }] }];
    expect(teachingFor(defaultPreferences, site, authored).fields).toEqual(authored[0]?.fields);
    expect(teachingFor(taught, site, authored).fields).toEqual(layout);
  });

  test("survives the store, export and import, and joins what is laid over it", () => {
    expect(readPreferences(differenceFromDefaults(taught))).toEqual({ preferences: taught, problems: [] });
    expect(importText(exportText(taught))).toEqual({ settings: { sites: taught.sites }, problems: [] });
    const over: Partial<Preferences> = { sites: { [site]: { notCodes: ["#fax"] } } };
    expect(mergePreferences(taught, over).sites).toEqual({ [site]: { layout, notCodes: ["#fax"] } });
  });
});

describe("what is said of a form", () => {
  const never = withFormAnswer(taught, site, "never", ["#cpt", "#more"]);

  test("is kept by site, by what finds its code fields", () => {
    expect(teachingFor(never, site)).toMatchObject({ always: [], never: ["#cpt", "#more"], notCodes: ["#zip"] });
    const both = withFormAnswer(never, site, "never", ["#other"]);
    expect(teachingFor(both, site).never).toEqual(["#cpt", "#more", "#other"]);
  });

  test("is the last that was said", () => {
    const always = withFormAnswer(never, site, "always", ["#cpt"]);
    expect(teachingFor(always, site)).toMatchObject({ always: ["#cpt"], never: ["#more"] });
  });

  test("leaves no trace once it is taken back", () => {
    expect(withoutFormAnswer(never, site, ["#cpt", "#more"])).toEqual(taught);
    const alone = withFormAnswer(defaultPreferences, site, "always", ["#cpt"]);
    expect(withoutFormAnswer(alone, site, ["#cpt"])).toEqual(defaultPreferences);
  });

  test("survives the store, export and import", () => {
    expect(readPreferences(differenceFromDefaults(never))).toEqual({ preferences: never, problems: [] });
    expect(importText(exportText(never))).toEqual({ settings: { sites: never.sites }, problems: [] });
  });
});

describe("a store or file that holds something else", () => {
  const problemsOf = (sites: unknown) => readPreferences({ sites }).problems;

  test.each([
    ["a site that is no match pattern", { "portal.example": {} }],
    ["a site for every site", { "https://*/*": {} }],
    ["a prototype's key", JSON.parse('{"__proto__": {"notCodes": []}}')],
    ["a role that there is not", { [site]: { layout: [{ role: "patient", selector: "#p" }] } }],
    ["a field's value", { [site]: { layout: [{ role: "code", selector: "#c", value: "99213" }] } }],
    ["an empty selector", { [site]: { notCodes: [" "] } }],
    ["a selector without end", { [site]: { notCodes: ["a".repeat(1001)] } }],
    ["fields without end", { [site]: { layout: Array.from({ length: 61 }, () => layout[0]) } }],
    ["an answer that is no list of selectors", { [site]: { never: [{ selector: "#c", value: "99213" }] } }],
    ["what is no list", { [site]: { layout: layout[0] } }],
  ])("%s is left out, with a sentence", (_what, sites) => {
    expect(problemsOf(sites)).toHaveLength(1);
    const { notCodes, layout: fields } = readPreferences({ sites }).preferences.sites?.[site] ?? {};
    expect([notCodes, fields]).toEqual([undefined, undefined]);
  });

  test("more sites than anyone teaches are left out", () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`https://p${index}.example/*`, {}]));
    expect(problemsOf(many)).toEqual([
      "The preference sites.https://p200.example/* was left out: at most 200 sites can be taught.",
    ]);
  });
});
