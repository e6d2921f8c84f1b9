import { expect, test } from "vitest";
import type { Line } from "../../../lib/core/claim/claim";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makeOther, makePreferences, without } from "../../make";
import { said } from "./said";

const rule = "bundled-procedure";
const unread = "unread";
const withModifiers = (line: Line, modifiers: string) =>
  modifiers === unread ? without(line, "modifiers") : { ...line, modifiers: modifiers ? modifiers.split(" ") : [] };
const pair = (here: string, there: string, payer: string) =>
  said(
    rule,
    makeClaim([withModifiers(makeLine(), here), withModifiers(makeOther("17110"), there)], { payer: { name: payer } }),
  ).join();

// Modifiers of this line, of the other, then what Medicare and what others say.
test.each([
  ["", "", "problem error", "problem error"],
  ["XS", "", "", ""],
  ["79", unread, "", ""],
  ["", "XS", "", "problem warning"],
  ["LT", "XS", "", "problem warning"],
  ["LT", "", "problem warning", "problem warning"],
  ["", "F3", "problem warning", "problem warning"],
  ["TA", "E4", "problem warning", "problem warning"],
  ["51", "25", "problem error", "problem error"],
  ["", unread, "unsure error", "problem error"],
  ["RT", unread, "unsure error", "problem warning"],
  [unread, "", "unsure error", "unsure error"],
  [unread, "59", "", "unsure error"],
  [unread, unread, "unsure error", "unsure error"],
])("this line %j, 17110 %j", (here, there, medicare, others) => {
  expect(pair(here, there, "Medicare")).toBe(medicare);
  expect(pair(here, there, "UHC")).toBe(others);
  expect(pair(here, there, "Aetna Medicare Advantage")).toBe(others);
});

test("each pair for itself: what clears one partner clears no other", () => {
  const lines = [makeLine(), makeOther("17110", { modifiers: ["XS"] }), makeOther("17000")];
  expect(said(rule, makeClaim(lines))).toEqual(["problem error"]);
  expect(said(rule, makeClaim(lines, { payer: { name: "UHC" } }))).toEqual(["problem error", "problem warning"]);
});

test("fine: another day, or acne surgery, which has no pair", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("17110", { dateFrom: "2026-11-19" })]))).toEqual([]);
  expect(said(rule, makeClaim([makeLine(), makeOther("10040")]))).toEqual([]);
});

test.each([
  ["59", "Add 59 "],
  ["X", "Add XS "],
  ["either", "Add XS (or 59) "],
] as const)("it asks for what the payer wants: %s", (distinctModifier, words) => {
  const claim = makeClaim([makeLine(), makeOther("17110")], { payer: { name: "UHC" } });
  const { findings } = judgeClaim(claim, {
    preferences: makePreferences("uhc", { distinctModifier }),
    today: "2026-11-24",
  });
  expect(findings.find((finding) => finding.rule === rule)?.remedy?.startsWith(words)).toBe(true);
});
