import { expect, it } from "vitest";
import { practiceClaim } from "../../../lib/core/knowledge/codes/17340/practice-claim";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";

it("has nothing to mend", () => {
  const options = { preferences: defaultPreferences, today: "2026-11-29" };
  expect(judgeClaim(practiceClaim, options).findings).toEqual([]);
});
