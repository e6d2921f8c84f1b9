import { expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { takenBack, withOwnRule, withoutOwnRule, withRule } from "../../../lib/core/preferences/editing";
import type { OwnRule } from "../../../lib/core/preferences/own-rules";

const rule: OwnRule = {
  title: "Two units",
  when: [{ subject: "units", is: "above", value: 1 }],
  severity: "warning",
  says: "One a day.",
};

test("a rule is written, rewritten and taken away, and nothing is left of it", () => {
  const written = withOwnRule(defaultPreferences, "own/a", rule);
  expect(withOwnRule(written, "own/a", { ...rule, says: "No." }).ownRules).toEqual({
    "own/a": { ...rule, says: "No." },
  });
  expect(withoutOwnRule(written, "own/a")).toEqual(defaultPreferences);
  expect(withoutOwnRule(withOwnRule(written, "own/b", rule), "own/a").ownRules).toEqual({ "own/b": rule });
});

test("what was set of it goes with it, and comes back with it; what was changed since stays", () => {
  const before = {
    ...withOwnRule(defaultPreferences, "own/a", rule),
    rules: { "own/a": "off" as const, "date-missing": "info" as const },
    setAside: { "own/a": {} },
    payers: { aetna: { rules: { "own/a": "info" as const }, notes: "kept" }, cigna: { setAside: { "own/a": {} } } },
  };
  const after = withoutOwnRule(before, "own/a");
  expect(after).toEqual({
    ...defaultPreferences,
    rules: { "date-missing": "info" },
    payers: { aetna: { notes: "kept" } },
  });
  const since = withRule(after, "date-range", "off");
  expect(takenBack(since, before, after)).toEqual(withRule(before, "date-range", "off"));
});
