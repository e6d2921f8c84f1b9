import { expect, test } from "vitest";
import { nothingRead, type PageReport } from "../../lib/core/view/page-report";
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

test("a set comes to its kinds, its values and its exact pages", () => {
  const quiet = compare("q", { kind: "quiet", claim: null }, read(claim));
  expect(quiet.lines).toEqual(["is quiet, was taken for sure"]);
  const summary = summaryOf([quiet, compare("a", { kind: "sure", claim }, read(claim))]);
  expect(summary).toContain("quiet: 1 pages, taken for sure 1, maybe 0, quiet 0");
  expect(summary).toContain("forms exact: 1 of 1");
});
