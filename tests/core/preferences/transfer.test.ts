import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { noLayers, preferencesOf } from "../../../lib/core/preferences/layers";
import { type SettingTree, settingsOf, valueAt } from "../../../lib/core/preferences/settings";
import { exportText, importText, withoutLook } from "../../../lib/core/preferences/transfer";
import { runs } from "../rules/any-claim";
import { anyPreferences } from "./any-preferences";

const settingsIn = (text: string) => JSON.parse(text) as SettingTree;
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

test.each([
  ["a preference", `{"rules":{"units-missing":${nested(50_000)}}}`],
  ["the whole file", nested(50_000)],
  ["a setting of the sidebar", `{"sidebar":{"side":${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}}}`],
])("%s that is nested without end is refused in a sentence", (_, text) => {
  const { settings, problems } = importText(text);
  expect(settings).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/found what is nested more than 20 levels deep\.$/);
});

test("what is nested like anything of ours is quoted", () => {
  expect(importText('{"rules":[["loud"]]}').problems[0]).toMatch(/found \[\["loud"\]\]\.$/);
});

test("an export holds only what differs, its keys in order", () => {
  const payers = { cigna: { notes: "x", coverage: "covered" as const }, aetna: { filingLimitDays: 90 } };
  expect(exportText({ ...defaultPreferences, payers }).split("\n")).toEqual([
    "{",
    '  "payers": {',
    '    "aetna": {',
    '      "filingLimitDays": 90',
    "    },",
    '    "cigna": {',
    '      "coverage": "covered",',
    '      "notes": "x"',
    "    }",
    "  },",
    '  "version": 1',
    "}",
    "",
  ]);
});

test("what goes to colleagues holds nothing of how the sidebar looks, and all else", () => {
  fc.assert(
    fc.property(anyPreferences, (preferences) => {
      const { sidebar: _look, ...own } = settingsIn(exportText(preferences));
      expect(settingsIn(exportText(withoutLook(preferences)))).toEqual(own);
    }),
    runs,
  );
});

test("every export can be imported, and comes to the same", () => {
  fc.assert(
    fc.property(anyPreferences, (preferences) => {
      const { settings, problems } = importText(exportText(preferences));
      expect(problems).toEqual([]);
      expect(preferencesOf({ ...noLayers, practice: settings ?? {} })).toEqual(preferences);
    }),
    runs,
  );
});

describe("a file that is none of ours", () => {
  test.each([
    ["of a newer product", '{"version":9,"rules":{}}', /newer Claimside \(version 9 .+; this one reads 1\)\. Update/],
    ["with a key twice", '{"rules":{"a":"off","a":"info"}}', /^The key "a" stands twice/],
    ["with a null", '{"payers":{"aetna":{"coverage":null}}}', /coverage: expected one of .+, found null/],
    ["with a prototype's key", '{"payers":{"__proto__":{"notes":"x"}}}', /__proto__: this name is not/],
    ["that is no JSON", "\u0000", /^Expected a JSON file/],
    ["that is empty", "", /^Expected a JSON file/],
    ["of a version that there is not", '{"version":"new"}', /version: expected 1, found "new"/],
    ["that is too large", `"${"x".repeat(10_000_001)}"`, /at most 10 MB, found 10 MB/],
  ])("%s is refused with one sentence", (_, text, says) => {
    expect(importText(text)).toEqual({ settings: null, problems: [expect.stringMatching(says)] });
  });

  test("is told of in twenty sentences at most, and the others are counted", () => {
    const keys = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`key-${at}`, 1]));
    const { problems } = importText(JSON.stringify(keys));
    expect([problems.length, problems.at(-1)]).toEqual([21, "And 30 parts more could not be read."]);
  });

  const part = fc.constantFrom("payers", "rules", "sidebar", "aetna", "notes", "version", "__proto__", "constructor");
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), fc.dictionary(part, tie("tree")), fc.array(tie("tree"))),
  }));

  test("whatever it holds, is taken whole or not at all, with sentences", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          tree.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (text) => {
          const { settings, problems } = importText(text);
          expect(settings === null).toBe(problems.length > 0);
          for (const problem of problems) expect(problem).toMatch(/^\S.+\.$/su);
          for (const { path, value } of settingsOf(settings ?? {}))
            expect(valueAt(JSON.parse(text) as SettingTree, path)).toEqual(value);
        },
      ),
      runs,
    );
  });

  const many = (count: number) => Array.from({ length: count }, (_, at) => `"k${at}":1`).join();
  test.each([
    ["two hundred thousand keys", () => `{${many(200_000)}}`],
    ["a list of half a million", () => `{"payers":{"aetna":{"aliases":[${"1,".repeat(500_000)}1]}}}`],
    ["a setting of as many", () => `{"setAside":{"x":{${many(200_000)}}}}`],
    [
      "a list of objects with other keys",
      () => `{"sites":{"https://a.example/*":{"layout":[${`{${many(9)}},`.repeat(90_000)}1]}}}`,
    ],
    ["a million levels", () => "[".repeat(1_000_000) + "]".repeat(1_000_000)],
  ])("%s is refused", (_, make) => {
    expect(importText(make())).toMatchObject({ settings: null });
  });
});
