import { expect, test } from "vitest";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { judgeClaim } from "../../lib/core/rules/judge-claim";
import { nothingRead, type PageReport } from "../../lib/core/view/page-report";
import { localDate } from "../../lib/page/surface/local-date";
import { compare } from "../../scripts/score/compare";
import { summaryOf } from "../../scripts/score/summary";
import { makeClaim, makeLine, without } from "../make";

const claim = makeClaim();
const read = (of: PageReport["claim"], fired = true): PageReport => ({ ...nothingRead, fired, claim: of });

test("a page that is read as a person reads it has no differences", () => {
  expect(compare("a", { kind: "sure", claim }, read(claim))).toMatchObject({
    isExact: true,
    answered: "sure",
    lines: [],
  });
});

test("each value that differs is a sentence, and counts once", () => {
  const other = makeClaim([without(makeLine({ units: 2 }), "charge")]);
  const comparison = compare("a", { kind: "sure", claim }, read(other));
  expect(comparison.lines).toEqual(["lines.0.units is 1, 2 was read", "lines.0.charge is 95, absent was read"]);
  expect(comparison.fields - comparison.right).toBe(2);
});

test("what is read besides makes a page inexact, and no value wrong", () => {
  const comparison = compare("a", { kind: "sure", claim: without(claim, "patientAge") }, read(claim));
  expect(comparison).toMatchObject({ isExact: false, lines: ["patientAge is absent, 24 was read"] });
  expect(comparison.right).toBe(comparison.fields);
});

test("a finding that is not of the claim meant is false, and one that is of both is not", () => {
  const units = { rule: "units-above-one", verdict: "problem", says: "14 units", severity: "error", line: 0 } as never;
  const comparison = compare("a", { kind: "sure", claim }, { ...read(claim), findings: [units] });
  expect(comparison).toMatchObject({ falseFindings: 1, lines: ["a finding is false: units-above-one: 14 units"] });
  const many = makeClaim([makeLine({ units: 14 })]);
  const { findings } = judgeClaim(many, { preferences: defaultPreferences, today: localDate() });
  expect(findings.map(({ rule }) => rule)).toContain("units-above-one");
  const both = compare("a", { kind: "sure", claim: many }, { ...read(many), findings: findings as never });
  expect(both.falseFindings).toBe(0);
});

test("a set comes to its kinds, its values and its exact pages", () => {
  const quiet = compare("q", { kind: "quiet", claim: null }, read(claim));
  expect(quiet.lines).toEqual(["is quiet, was taken for sure"]);
  const summary = summaryOf([quiet, compare("a", { kind: "sure", claim }, read(claim))]);
  expect(summary).toContain("quiet: 1 pages, taken for sure 1, maybe 0, quiet 0");
  expect(summary).toContain("forms exact: 1 of 1");
});
