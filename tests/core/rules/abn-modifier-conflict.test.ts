import { expect, test } from "vitest";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makePreferences } from "../../make";
import { said } from "./said";

const rule = "abn-modifier-conflict";

test.each(["GY GZ", "GA GZ", "GA GY", "GX GA", "GX GZ"])("problem: %s", (modifiers) => {
  expect(said(rule, makeClaim([makeLine({ modifiers: modifiers.split(" ") })]))).toEqual(["problem error"]);
});

test.each(["GX GY", "GA", "GZ 59"])("fine: %s", (modifiers) => {
  expect(said(rule, makeClaim([makeLine({ modifiers: modifiers.split(" ") })]))).toEqual([]);
});

test.each([
  ["Medicare", "Keep one: "],
  ["UHC", "Remove GA, "],
  ["UHC Dual Complete", "Remove GA and GY, "],
])("what to do for %s", (payer, words) => {
  const claim = makeClaim([makeLine({ modifiers: ["GA", "GY"] })], { payer: { name: payer } });
  const { findings } = judgeClaim(claim, { preferences: makePreferences(), today: "2026-11-24" });
  expect(findings.find((finding) => finding.rule === rule)?.remedy).toContain(words);
});
