import { describe, expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { rules } from "../../../lib/core/rules";
import { type JudgeOptions, judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makeOther, makePreferences, without } from "../../make";

/** What came of one silent rule on the first line. */
function checked(rule: string, claim: Claim, options: Partial<JudgeOptions> = {}) {
  const judged = judgeClaim(claim, { preferences: defaultPreferences, today: "2026-11-24", ...options });
  return judged.checked.find((one) => one.rule === rule);
}

describe("fine, with what was looked at", () => {
  test("a value of the line", () => {
    expect(checked("units-above-one", makeClaim())).toMatchObject({
      verdict: "fine",
      lines: [0],
      looked: [{ slot: { line: 0, key: "units" }, value: 1 }],
    });
  });

  test("no modifier is an answer", () => {
    expect(checked("modifier-unknown", makeClaim())).toMatchObject({
      verdict: "fine",
      looked: [{ slot: { line: 0, key: "modifiers" }, value: [] }],
    });
  });

  test("a value of the claim, and what the line points at", () => {
    expect(checked("diagnosis-header", makeClaim())).toMatchObject({
      looked: [
        { slot: { line: 0, key: "diagnosisPointers" }, value: ["A"] },
        { slot: { key: "diagnoses" }, value: ["L70.0"] },
      ],
    });
  });

  test("the codes of other lines, but of none whose date is not known", () => {
    const others = [makeOther("99213", { modifiers: ["25"] }), without(makeOther("81025"), "dateFrom")];
    expect(checked("visit-without-25", makeClaim([makeLine(), ...others]))).toMatchObject({
      verdict: "fine",
      looked: [
        { slot: { line: 0, key: "dateFrom" }, value: "2026-11-20" },
        { slot: { line: 1, key: "code" }, value: "99213" },
      ],
    });
  });

  test("the payer as the form names it, and every line that a rule of the claim is about", () => {
    const claim = makeClaim([makeLine(), makeLine({ dateFrom: "2026-10-01" })], { payer: { name: "Cigna HMO" } });
    expect(checked("payer-not-recognised", claim)).toMatchObject({
      lines: [0, 1],
      looked: [{ slot: { key: "payer" }, value: "Cigna HMO" }],
    });
  });
});

describe("skipped, with why", () => {
  const off = { ...defaultPreferences, rules: { "units-above-one": "off" as const } };
  const stranger = makeClaim(undefined, { payer: { name: "Lake County" }, insuranceType: "group" });
  const nobody = without(without(makeClaim(), "payer"), "insuranceType");
  const later = makeOther("99213", { dateFrom: "2026-11-25", dateTo: "2026-11-25" });
  const suture = makeOther("12001");
  const complex = [makeLine(), makeOther("G2211")];
  const wart = makeOther("17110", { dateFrom: "2026-11-15" });
  const earlier = makeLine({ dateFrom: "2026-11-15" });

  test.each<[string, string, Claim, Partial<JudgeOptions>]>([
    ["rule-off", "units-above-one", makeClaim(), { preferences: off }],
    ["field-not-read", "date-range", makeClaim([without(makeLine(), "dateTo")]), {}],
    ["field-empty", "units-above-one", makeClaim([makeLine({ units: null })]), {}],
    ["payer-not-named", "payer-not-recognised", nobody, {}],
    ["payer-not-named", "timely-filing", nobody, {}],
    ["payer-not-recognised", "payer-not-covered", stranger, {}],
    ["payer-off", "payer-not-covered", makeClaim(), { preferences: makePreferences("medicare", { enabled: false }) }],
    ["not-asked", "timely-filing", makeClaim(), {}],
    ["not-asked", "prior-authorization-missing", makeClaim(), {}],
    ["not-asked", "payer-modifier-preference", makeClaim(), {}],
    ["not-on-file", "payer-not-covered", makeClaim(undefined, { payer: { name: "Cigna" } }), {}],
    ["note-not-read", "documentation-incomplete", makeClaim(), {}],
    ["not-asked", "documentation-incomplete", makeClaim(), { ticks: [] }],
    ["field-not-read", "visit-in-global-period", makeClaim([makeLine(), without(later, "modifiers")]), {}],
    ["field-not-read", "bundled-service", makeClaim([makeLine(), without(suture, "modifiers")]), {}],
    ["field-not-read", "bundled-service", makeClaim([without(makeLine(), "modifiers"), suture]), {}],
    ["field-not-read", "new-patient-visit", makeClaim([makeLine(), without(makeOther("99203"), "modifiers")]), {}],
    ["field-not-read", "visit-24-same-day", makeClaim([makeLine(), without(makeOther("99213"), "modifiers")]), {}],
    ["field-not-read", "visit-complexity", makeClaim([...complex, without(makeOther("99213"), "modifiers")]), {}],
    ["field-not-read", "in-other-global-period", makeClaim([without(makeLine(), "modifiers"), wart]), {}],
    ["field-not-read", "repeat-in-global-period", makeClaim([without(makeLine(), "modifiers"), earlier]), {}],
    ["field-not-read", "total-charge", makeClaim(), {}],
    [
      "field-empty",
      "total-charge",
      makeClaim([makeLine(), makeOther("99213", { charge: null })], { totalCharge: 95 }),
      {},
    ],
    ["field-empty", "diagnosis-age", makeClaim(undefined, { diagnoses: ["L70.4"], patientAge: null }), {}],
  ])("%s: %s", (why, rule, claim, options) => {
    expect(checked(rule, claim, options)).toMatchObject({ verdict: "skipped", why });
  });

  test("the field that was missing is named", () => {
    expect(checked("bundled-service", makeClaim([makeLine(), without(suture, "modifiers")]))).toMatchObject({
      slot: { line: 1, key: "modifiers" },
    });
    expect(checked("icd-indicator", without(makeClaim(), "icdIndicator"))).toMatchObject({
      slot: { key: "icdIndicator" },
    });
  });
});

test("every rule says what it looks at", () => {
  expect(rules.filter(({ looksAt }) => looksAt.length === 0).map(({ id }) => id)).toEqual([]);
});
