import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween, withChanges } from "../../../lib/core/preferences/changes";
import { makePreferences } from "../../make";
import { runs } from "../rules/any-claim";
import { anyPreferences } from "./any-preferences";

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
