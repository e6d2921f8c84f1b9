import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { OwnRule, OwnRuleSet } from "../../../lib/core/preferences/own-rules";
import { readPreferences } from "../../../lib/core/preferences/read-preferences";
import { differenceFromDefaults, mergePreferences } from "../../../lib/core/preferences/resolve";
import { exportText, importText } from "../../../lib/core/preferences/transfer";
import { runs } from "../rules/any-claim";
import { anyOwnRules } from "../rules/own/any-own-rule";

const wart: OwnRule = {
  title: "a wart on the same day without XS",
  when: [
    { subject: "payer", is: "one-of", values: ["cigna", "own/lake-county"] },
    { subject: "plan", is: "none-of", values: ["Medicare Advantage"] },
    { subject: "modifier", is: "none-of", values: ["XS", "59"] },
    { subject: "other-code", is: "one-of", values: ["17110"] },
    { subject: "diagnosis", is: "one-of", values: ["L70", "L73.0"] },
    { subject: "place", is: "one-of", values: ["11"] },
    { subject: "charge", is: "above", value: 95.5 },
    { subject: "note", is: "not-documented", prompt: "lesion-site" },
  ],
  severity: "warning",
  says: "This payer wants XS beside a wart.",
  remedy: "Put XS on the line.",
};

/** What is said of one own rule, without the words that all such sentences share. */
function problemsOf(rule: unknown, id = "own/wart"): string[] {
  const { preferences, problems } = readPreferences({ ownRules: { [id]: rule } });
  expect(preferences.ownRules).toBeUndefined();
  return problems.map((problem) => problem.replace("The preference ownRules.", "").replace(" was left out:", ""));
}

const asking = (...when: unknown[]) => ({ ...wart, when });

test("a whole rule is read, without a word", () => {
  const ownRules = { "own/wart": wart };
  expect(readPreferences({ ownRules })).toEqual({ preferences: { ...defaultPreferences, ownRules }, problems: [] });
});

describe("a rule that is not whole is left out whole, and a sentence says of what part", () => {
  test.each<[string, unknown, string[]]>([
    ["no rule", 7, ["own/wart expected an object, found 7."]],
    ["no words", { ...wart, says: " " }, ['own/wart.says expected text of 1 to 300 characters, found " ".']],
    [
      "no weight",
      { ...wart, severity: "off" },
      ['own/wart.severity expected one of "error", "warning", "info", found "off".'],
    ],
    ["a key too few", asking(), ["own/wart.when expected a list of 1 to 8 conditions, found []."]],
    ["a key mistyped", { ...wart, remdy: "" }, ['own/wart.remdy there is no key "remdy", the nearest is "remedy".']],
    [
      "a key that is missing",
      { when: wart.when, severity: "info", says: "Look." },
      ['own/wart it has no "title", text of 1 to 100 characters.'],
    ],
    [
      "nine conditions",
      asking(...wart.when, wart.when[0]),
      [expect.stringContaining("own/wart.when expected a list of 1 to 8 conditions, found [")],
    ],
  ])("%s", (_what, rule, expected) => {
    expect(problemsOf(rule)).toEqual(expected);
  });

  test("an id that is none", () => {
    expect(problemsOf(wart, "wart")).toEqual(['wart an own rule\'s id is such as "own/wart-same-day".']);
  });
});

describe("a condition that is none", () => {
  test.each<[string, unknown, string]>([
    ["no condition", null, "own/wart.when.0 expected an object, found null."],
    [
      "no subject",
      {},
      'own/wart.when.0 it has no "subject", one of "payer", "plan", "age", "diagnosis", "place", "modifier", "charge", "units", "other-code", "note".',
    ],
    [
      "a subject that nothing knows",
      { subject: "modifer", is: "one-of", values: ["XS"] },
      'own/wart.when.0.subject expected one of "payer", "plan", "age", "diagnosis", "place", "modifier", "charge", "units", "other-code", "note", found "modifer".',
    ],
    [
      "a number asked as a list",
      { subject: "units", is: "one-of", value: 1 },
      'own/wart.when.0.is expected one of "above", "below", found "one-of".',
    ],
    [
      "a key of another subject",
      { subject: "units", is: "above", value: 1, values: ["2"] },
      'own/wart.when.0.values there is no key "values", the nearest is "value".',
    ],
    [
      "no value",
      { subject: "place", is: "one-of" },
      'own/wart.when.0 it has no "values", a list of 1 to 50 places of service such as "11".',
    ],
    [
      "an empty list",
      { subject: "place", is: "one-of", values: [] },
      'own/wart.when.0.values expected a list of 1 to 50 places of service such as "11", found [].',
    ],
    [
      "a pattern",
      { subject: "diagnosis", is: "one-of", values: ["L70.*"] },
      'own/wart.when.0.values expected a list of 1 to 50 diagnosis codes such as "L70.0", or how they begin, such as "L70", found ["L70.*"].',
    ],
    [
      "a modifier in small letters",
      { subject: "modifier", is: "one-of", values: ["xs"] },
      'own/wart.when.0.values expected a list of 1 to 50 modifiers such as "XS", in capitals, found ["xs"].',
    ],
    [
      "an age of none",
      { subject: "age", is: "below", value: -1 },
      "own/wart.when.0.value expected a whole number from 0 to 130, found -1.",
    ],
    [
      "a tenth of a cent",
      { subject: "charge", is: "below", value: 1.005 },
      "own/wart.when.0.value expected dollars and cents from 0 to 100000, found 1.005.",
    ],
    [
      "no prompt",
      { subject: "note", is: "documented", prompt: "Consent" },
      'own/wart.when.0.prompt expected a prompt\'s id such as "consent", found "Consent".',
    ],
    [
      "a key that reaches further",
      JSON.parse('{"subject":"units","is":"above","value":1,"__proto__":{}}'),
      "own/wart.when.0.__proto__ this name is not allowed here.",
    ],
  ])("%s", (_what, condition, expected) => {
    expect(problemsOf(asking(wart.when[0], condition))).toEqual([expected.replaceAll("when.0", "when.1")]);
  });
});

test("fifty values are read, and one more is none", () => {
  const values = Array.from({ length: 51 }, (_, place) => String(99200 + place));
  const of = (count: number) => asking({ subject: "other-code", is: "none-of", values: values.slice(0, count) });
  expect(readPreferences({ ownRules: { "own/fifty": of(50) } }).problems).toEqual([]);
  expect(problemsOf(of(51))).toHaveLength(1);
});

test("of more than a hundred rules the first hundred are kept, and each other is said", () => {
  const ownRules = Object.fromEntries(Array.from({ length: 102 }, (_, place) => [`own/rule-${place}`, wart]));
  const { preferences, problems } = readPreferences({ ownRules });
  expect(Object.keys(preferences.ownRules ?? {})).toHaveLength(100);
  expect(problems).toEqual([
    "The preference ownRules.own/rule-100 was left out: there can be at most 100 own rules.",
    "The preference ownRules.own/rule-101 was left out: there can be at most 100 own rules.",
  ]);
});

test("rules laid over others stand rule by rule", () => {
  const of = (ownRules: OwnRuleSet) => ({ ...defaultPreferences, ownRules });
  const other = { ...wart, severity: "error" as const };
  const merged = mergePreferences(of({ "own/a": wart, "own/b": wart }), of({ "own/b": other, "own/c": other }));
  expect(merged.ownRules).toEqual({ "own/a": wart, "own/b": other, "own/c": other });
  expect(differenceFromDefaults(of({ "own/a": wart }))).toEqual({ version: 1, ownRules: { "own/a": wart } });
});

test("what is exported is imported the same", () => {
  fc.assert(
    fc.property(anyOwnRules, (ownRules) => {
      const preferences = { ...defaultPreferences, ownRules };
      expect(importText(exportText(preferences))).toEqual({ preferences, problems: [] });
    }),
    runs,
  );
});

test("whatever stands there, it is read whole or said in sentences", () => {
  fc.assert(
    fc.property(anyOwnRules, fc.jsonValue(), fc.nat(), (ownRules, junk, at) => {
      const spoilt = spoil(ownRules, junk, at);
      const { preferences, problems } = readPreferences({ ownRules: spoilt });
      for (const problem of problems) expect(problem).toMatch(/^The preference \S.* was left out: .+\.$/);
      if (problems.length === 0) expect(preferences.ownRules).toEqual(JSON.parse(JSON.stringify(spoilt)));
    }),
    runs,
  );
});

/** One of all the values below is something else. */
function spoil(value: unknown, junk: unknown, at: number): unknown {
  let left = at % countOf(value);
  const walk = (one: unknown): unknown => {
    if (left-- === 0) return junk;
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, walk(item)]));
  };
  return walk(value);
}

function countOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return 1 + Object.values(value).reduce<number>((sum, item) => sum + countOf(item), 0);
}
