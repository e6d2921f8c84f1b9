import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween, withChanges } from "../../../lib/core/preferences/changes";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { makePreferences } from "../../make";

const runs = { seed: 17340, numRuns: 300 };
const payer = fc.record(
  { filingLimitDays: fc.integer({ min: 1, max: 365 }), notes: fc.string(), requiredPrompts: fc.array(fc.string()) },
  { requiredKeys: [] },
);
const anyPreferences = fc
  .record({
    payers: fc.dictionary(fc.constantFrom("aetna", "cigna", "bcbs"), payer),
    side: fc.constantFrom("left", "right"),
  })
  .map(({ payers, side }) => ({ ...defaultPreferences, payers, sidebar: { theme: "system", side } }) as Preferences);

test("the changes between two preferences, made to the first, give the second", () => {
  fc.assert(
    fc.property(anyPreferences, anyPreferences, (before, after) => {
      expect(withChanges(before, changesBetween(before, after))).toEqual(after);
    }),
    runs,
  );
});

test("what is the same is no change", () => {
  fc.assert(
    fc.property(anyPreferences, (same) => {
      expect(changesBetween(same, structuredClone(same))).toEqual([]);
    }),
    runs,
  );
});

test("two who change different things at once both have their way", () => {
  const before = makePreferences("aetna", { notes: "Call first." });
  const edited = makePreferences("aetna", { notes: "Call first.", filingLimitDays: 90 });
  const moved = { ...before, sidebar: { ...before.sidebar, side: "left" as const } };
  const both = withChanges(withChanges(before, changesBetween(before, moved)), changesBetween(before, edited));
  expect(both).toEqual({ ...edited, sidebar: moved.sidebar });
});

test("a list is one thing, and what is taken away is gone with its key", () => {
  const before = makePreferences("aetna", { notes: "Call first.", requiredPrompts: ["consent", "cryogen"] });
  const after = makePreferences("aetna", { requiredPrompts: ["consent"] });
  expect(changesBetween(before, after)).toEqual([
    { path: ["payers", "aetna", "notes"] },
    { path: ["payers", "aetna", "requiredPrompts"], value: ["consent"] },
  ]);
});
