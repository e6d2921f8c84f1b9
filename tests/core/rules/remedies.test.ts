import { expect, test } from "vitest";
import type { Claim, Line } from "../../../lib/core/claim/claim";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makeOther } from "../../make";

const judge = (claim: Claim) => judgeClaim(claim, { preferences: defaultPreferences, today: "2026-11-24" }).findings;
const alone = (changes: Partial<Line>) => makeClaim([makeLine(changes)]);
const beside = (code: string, own: Partial<Line> = {}, other: Partial<Line> = {}) =>
  makeClaim([makeLine(own), makeOther(code, other)]);

/** What each remedy tells a person to do, done: the claim before and after. */
const remedies: Record<string, [before: Claim, after: Claim]> = {
  "units-above-one": [alone({ units: 5 }), alone({ units: 1 })],
  "units-missing": [alone({ units: null }), alone({ units: 1 })],
  "duplicate-line": [makeClaim([makeLine(), makeLine()]), makeClaim()],
  "repeat-in-global-period": [
    makeClaim([makeLine(), makeLine({ dateFrom: "2026-11-12", dateTo: "2026-11-12" })]),
    makeClaim([makeLine({ modifiers: ["58"] }), makeLine({ dateFrom: "2026-11-12", dateTo: "2026-11-12" })]),
  ],
  "visit-without-25": [beside("99213"), beside("99213", {}, { modifiers: ["25"] })],
  "bundled-procedure": [beside("17110"), beside("17110", { modifiers: ["XS"] })],
  "bundled-service": [beside("12001"), beside("12001", {}, { modifiers: ["XS"] })],
  "included-service": [beside("64400"), makeClaim()],
  "distinct-modifier-without-pair": [alone({ modifiers: ["XS"] }), alone({})],
  "modifier-59-and-x": [beside("17110", { modifiers: ["59", "XS"] }), beside("17110", { modifiers: ["XS"] })],
  "place-of-service-as-modifier": [alone({ modifiers: ["11"] }), alone({ modifiers: [] })],
  "modifier-not-for-this-code": [alone({ modifiers: ["50"] }), alone({ modifiers: [] })],
  "duplicate-modifier": [alone({ modifiers: ["22", "22"] }), alone({ modifiers: ["22"] })],
  "reduced-service-reason": [
    alone({ modifiers: ["52"] }),
    makeClaim([makeLine({ modifiers: ["52"] })], { additionalInformation: "one cheek only" }),
  ],
  "modifier-51-alone": [alone({ modifiers: ["51"] }), alone({ modifiers: [] })],
  "abn-modifier-conflict": [alone({ modifiers: ["GA", "GZ"] }), alone({ modifiers: ["GA"] })],
  "place-of-service-missing": [alone({ placeOfService: "" }), alone({ placeOfService: "11" })],
  "place-of-service-impossible": [alone({ placeOfService: "10" }), alone({ placeOfService: "11" })],
  "diagnosis-missing": [alone({ diagnosisPointers: [] }), alone({ diagnosisPointers: ["A"] })],
  "pointer-dangling": [alone({ diagnosisPointers: ["A", "C"] }), alone({ diagnosisPointers: ["A"] })],
  "diagnosis-header": [makeClaim(undefined, { diagnoses: ["L70"] }), makeClaim(undefined, { diagnoses: ["L70.0"] })],
  "diagnosis-unspecified": [
    makeClaim(undefined, { diagnoses: ["L70.9"] }),
    makeClaim(undefined, { diagnoses: ["L70.0"] }),
  ],
  "date-range": [alone({ dateTo: "2026-11-21" }), alone({ dateTo: "2026-11-20" })],
};

test.each(Object.entries(remedies))(
  "the remedy of %s removes its finding and adds no error",
  (rule, [before, after]) => {
    expect(judge(before).map((finding) => finding.rule)).toContain(rule);
    expect(judge(after).map((finding) => finding.rule)).not.toContain(rule);
    expect(judge(after).filter(({ severity }) => severity === "error")).toEqual([]);
  },
);
