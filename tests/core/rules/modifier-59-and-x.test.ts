import { expect, test } from "vitest";
import type { Line } from "../../../lib/core/claim/claim";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makeOther, makePreferences } from "../../make";
import { said } from "./said";

const rule = "modifier-59-and-x";

test("problem: 59 and XS", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["59", "XS"] })]))).toEqual(["problem error"]);
});

test("fine: XS and XE", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["XS", "XE"] })]))).toEqual([]);
});

test("one is kept only where a line of that day needs it", () => {
  const remedy = (...others: Line[]) => {
    const claim = makeClaim([makeLine({ modifiers: ["59", "XS"] }), ...others]);
    const { findings } = judgeClaim(claim, { preferences: makePreferences(), today: "2026-11-24" });
    return findings.find((finding) => finding.rule === rule)?.remedy;
  };
  expect(remedy(makeOther("17110"))).toBe("Keep XS, which is more exact, and remove 59.");
  expect(remedy()).toBe("Remove 59 and XS: no line of that day needs them.");
});
