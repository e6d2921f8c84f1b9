import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { rules } from "../../../lib/core/rules";
import { groupFindings } from "../../../lib/core/rules/group-findings";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makePreferences } from "../../make";
import { anyClaim, runs } from "./any-claim";

const today = "2026-11-24";
const groups = (claim: Claim, preferences: Preferences = makePreferences()) =>
  groupFindings(judgeClaim(claim, { preferences, today }).findings).map(({ finding, also }) =>
    [finding, ...also].map(({ rule, line }) => `${rule} ${line}`).join(" > "),
  );

test("what follows from another rule's finding is shown beneath it", () => {
  const icd9 = makeClaim(undefined, { icdIndicator: "9", diagnoses: ["706.1"] });
  expect(groups(icd9)).toEqual(["icd-indicator 0 > diagnosis-not-acne 0"]);
  const cosmetic = makeClaim(undefined, { diagnoses: ["Z41.1"] });
  expect(groups(cosmetic)).toEqual(["diagnosis-cosmetic 0 > diagnosis-not-acne 0"]);
  const repeated = makeClaim([makeLine(), makeLine({ modifiers: ["76"] })]);
  expect(groups(repeated)).toEqual(["duplicate-line 1 > repeat-modifier 1"]);
});

test("a chain of causes has one root", () => {
  const preferences = makePreferences("cigna", { distinctModifier: "X" });
  const claim = makeClaim([makeLine({ modifiers: ["59", "XS"] })], { payer: { name: "Cigna" } });
  expect(groups(claim, preferences)).toEqual([
    "modifier-59-and-x 0 > distinct-modifier-without-pair 0 > payer-modifier-preference 0",
  ]);
});

test("the same words of several lines are said once", () => {
  const line = makeLine({ placeOfService: "", dateFrom: "2026-10-01", dateTo: "2026-10-01" });
  const claim = makeClaim([
    line,
    makeLine({ placeOfService: "" }),
    makeLine({ charge: 0, dateFrom: "2026-09-01", dateTo: null }),
  ]);
  expect(groups(claim)).toEqual(["place-of-service-missing 0 > place-of-service-missing 1", "charge-missing 2"]);
});

test("nothing hides beneath what costs less, or beneath another line's finding", () => {
  const lighter: Preferences = { ...makePreferences(), rules: { "diagnosis-cosmetic": "info" } };
  const cosmetic = makeClaim(undefined, { diagnoses: ["Z41.1"] });
  expect(groups(cosmetic, lighter)).toEqual(["diagnosis-not-acne 0", "diagnosis-cosmetic 0"]);
  const apart = makeClaim([
    makeLine({ units: 2 }),
    makeLine({ modifiers: ["76"], dateFrom: "2026-09-01", dateTo: null }),
  ]);
  expect(groups(apart)).toEqual(["units-above-one 0", "repeat-modifier 1"]);
});

test("every finding of a random claim stands in one group, and groups keep their order", () => {
  const holds = (claim: Claim) => {
    const { findings } = judgeClaim(claim, { preferences: makePreferences(), today });
    const grouped = groupFindings(findings);
    const all = grouped.flatMap(({ finding, also }) => [finding, ...also]);
    expect(new Set(all)).toEqual(new Set(findings));
    expect(all).toHaveLength(findings.length);
    const places = grouped.map(({ finding }) => findings.indexOf(finding));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  };
  fc.assert(fc.property(anyClaim, holds), runs);
});

test("`follows` names rules that exist and has no circle", () => {
  const reach = (id: string): string[] => {
    const rule = rules.find((candidate) => candidate.id === id);
    expect(rule, id).toBeDefined();
    return (rule?.follows ?? []).flatMap((cause) => [cause, ...reach(cause)]);
  };
  for (const { id } of rules) expect(reach(id)).not.toContain(id);
});
