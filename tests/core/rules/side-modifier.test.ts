import { expect, test } from "vitest";
import type { Line } from "../../../lib/core/claim/claim";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makeOther, makePreferences } from "../../make";
import { said } from "./said";

const rule = "side-modifier";

test("problem: LT", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["LT"] })]))).toEqual(["problem warning"]);
});

test("problem: rt, typed small", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["rt"] })]))).toEqual(["problem warning"]);
});

test("fine: XS", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["XS"] })]))).toEqual([]);
});

test.each([
  ["UHC", "2026-02-01", "problem info"],
  ["UHC", "2026-01-31", "problem warning"],
  ["UHC", null, "problem warning"],
  ["Aetna", "2026-02-01", "problem warning"],
])("LT for %s on %s", (name, dateFrom, expected) => {
  const claim = makeClaim([makeLine({ modifiers: ["LT"], dateFrom })], { payer: { name } });
  expect(said(rule, claim)).toEqual([expected]);
});

test("a side that alone lets a pair pass is replaced, not removed", () => {
  const remedy = (other: Line) => {
    const claim = makeClaim([makeLine({ modifiers: ["LT"] }), other]);
    const { findings } = judgeClaim(claim, { preferences: makePreferences(), today: "2026-11-24" });
    return findings.find((finding) => finding.rule === rule)?.remedy;
  };
  expect(remedy(makeOther("17110"))).toMatch(/^Replace LT by XS/);
  expect(remedy(makeOther("17110", { modifiers: ["XS"] }))).toBe("Remove LT.");
  expect(remedy(makeOther("11102"))).toBe("Remove LT.");
});
