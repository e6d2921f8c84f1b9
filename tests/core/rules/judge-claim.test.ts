import { describe, expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import { pack } from "../../../lib/core/knowledge/codes/17340";
import { sources } from "../../../lib/core/knowledge/sources";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { rules } from "../../../lib/core/rules";
import { type JudgeOptions, judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makeOther, makePreferences } from "../../make";

const judge = (claim: Claim, options: Partial<JudgeOptions> = {}) =>
  judgeClaim(claim, { preferences: defaultPreferences, today: "2026-11-24", ...options });
const said = (claim: Claim, options: Partial<JudgeOptions> = {}) =>
  judge(claim, options).findings.map(({ rule, verdict, severity, line }) => `${rule} ${verdict} ${severity} ${line}`);

describe("whole claims", () => {
  test.each(["Medicare", "Cigna", "UHC", "Highmark", "Aetna Medicare Advantage"])("a clean claim for %s", (name) => {
    expect(said(makeClaim(undefined, { payer: { name }, insuranceType: "other" }))).toEqual([]);
  });

  test("a claim without the code yields nothing at all", () => {
    const claim = makeClaim([makeOther("99213", { units: 9, modifiers: ["11"] })], { payer: { name: "Nobody" } });
    expect(judge(claim)).toMatchObject({ payer: { id: null }, findings: [] });
  });

  test("a claim with nothing read is unsure, and only of what the contracts list", () => {
    expect(said({ lines: [{ code: "17340" }] })).toEqual([
      "units-above-one unsure error 0",
      "place-of-service-missing unsure error 0",
      "diagnosis-missing unsure error 0",
      "date-missing unsure error 0",
      "charge-missing unsure error 0",
    ]);
  });

  test("problems before what is unsure, then the dearest, then by line and by the rules' order", () => {
    const { units: _units, ...second } = makeLine({ modifiers: ["22", "11"], dateFrom: "2026-10-01", dateTo: null });
    const claim = makeClaim([makeLine({ units: 2, modifiers: ["22"] }), second], { payer: { name: "Nobody" } });
    expect(said(claim)).toEqual([
      "units-above-one problem error 0",
      "place-of-service-as-modifier problem error 1",
      "modifier-22-support problem warning 0",
      "modifier-22-support problem warning 1",
      "payer-not-recognised problem info 0",
      "units-above-one unsure error 1",
    ]);
  });

  test("the claim is normalised before it is judged", () => {
    const line = makeLine({ code: " 17340 ", modifiers: ["", "xs"], diagnosisPointers: ["1"] });
    expect(said(makeClaim([line, makeOther("17110")], { diagnoses: ["l700"] }))).toEqual([]);
  });

  test("every rule says of every line what came of it", () => {
    const { findings, checked } = judge(makeClaim([makeLine({ units: 2 }), makeLine({ dateFrom: "2026-10-01" })]));
    const perLine = rules.filter(({ once }) => !once).length;
    expect(findings.length + checked.length).toBe(2 * perLine + (rules.length - perLine));
  });
});

describe("preferences", () => {
  const claim = makeClaim([makeLine({ units: 2 })], { payer: { name: "Cigna" } });

  test("change a rule's severity or silence it, the payer's setting over the general one", () => {
    const general = { ...defaultPreferences, rules: { "units-above-one": "info" as const } };
    expect(said(claim, { preferences: general })).toEqual(["units-above-one problem info 0"]);
    const own = { ...general, payers: { cigna: { rules: { "units-above-one": "off" as const } } } };
    expect(said(claim, { preferences: own })).toEqual([]);
    expect(said(makeClaim([makeLine({ units: 2 })]), { preferences: own })).toEqual(["units-above-one problem info 0"]);
  });

  test("off silences unsure too", () => {
    const preferences = { ...defaultPreferences, rules: { "units-above-one": "off" as const } };
    const { units: _units, ...line } = makeLine();
    expect(said(makeClaim([line]), { preferences })).toEqual([]);
  });

  test("a payer that is switched off is recognised, and nothing of its own is said", () => {
    const preferences = makePreferences("cigna", {
      enabled: false,
      coverage: "not-covered",
      priorAuthorization: "wanted",
      filingLimitDays: 1,
      rules: { "units-above-one": "off" },
    });
    expect(judge(claim, { preferences }).payer.id).toBe("cigna");
    expect(said(claim, { preferences })).toEqual(["units-above-one problem error 0"]);
  });
});

test("a second code is judged by the same rules, from data alone", () => {
  const other = { ...pack, code: "00001", unitsPerDay: { value: 3, sources: [] } };
  const claim = makeClaim([makeLine({ code: "00001", units: 4 }), makeLine({ units: 4 })]);
  const findings = judge(claim, { packs: [other] }).findings;
  expect(findings.map(({ rule, line, says }) => [rule, line, says])).toEqual([
    ["units-above-one", 0, "4 units; this code is paid 3 times a day."],
  ]);
});

describe("every rule", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("%s cites sources that are on file", (_id, rule) => {
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const id of rule.sources) expect(sources.has(id), id).toBe(true);
  });

  test("has an id of its own, and denials name rules that exist", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const denial of pack.denials) for (const rule of denial.rules) expect(ids, denial.code).toContain(rule);
  });
});
