import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "../../../../lib/core/claim/claim";
import { sources } from "../../../../lib/core/knowledge/sources";
import { defaultPreferences } from "../../../../lib/core/preferences/defaults";
import type { Condition } from "../../../../lib/core/preferences/own-rules";
import type { Preferences } from "../../../../lib/core/preferences/preferences";
import { decidedBy } from "../../../../lib/core/rules/decided-by";
import { judgeClaim } from "../../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makeOther, without } from "../../../make";
import { anyClaim, runs } from "../any-claim";
import { anyOwnRules } from "./any-own-rule";
import { cameOf, holding, ownRule as id, ruleOf, someTicks as ticks, today } from "./came-of";

test("what it finds is said in the practice's words, with what led there, and by nobody else", () => {
  const rule = ruleOf(
    { subject: "payer", is: "one-of", values: ["medicare"] },
    { subject: "other-code", is: "one-of", values: ["17110"] },
    { subject: "modifier", is: "none-of", values: ["XS"] },
  );
  const { remedy: _none, ...bare } = rule;
  const preferences = holding({ ...bare, says: "XS is wanted beside a wart" });
  const [finding] = judgeClaim(makeClaim([makeLine(), makeOther("17110")]), { preferences, today }).findings.filter(
    ({ rule }) => rule === id,
  );
  expect(finding).toEqual({
    rule: id,
    verdict: "problem",
    severity: "warning",
    line: 0,
    lines: [0, 1],
    slot: { line: 1, key: "code" },
    says: "XS is wanted beside a wart.",
    remedy: "Look at this before the claim is sent.",
    link: "own rules",
    because: ["payer: Medicare Part B", "17110 on line 2 that day", "modifiers: none"],
    sources: ["practice-preferences"],
  });
});

test("where it is silent, what decided is said, and nothing else of what it looks at", () => {
  const rule = ruleOf({ subject: "age", is: "below", value: 12 }, { subject: "units", is: "above", value: 1 });
  const { checked } = judgeClaim(without(makeClaim(), "patientAge"), { preferences: holding(rule), today });
  expect(checked.find((one) => one.rule === id)).toMatchObject({
    verdict: "fine",
    title: "what we look for",
    looked: [{ slot: { line: 0, key: "units" }, value: 1 }],
  });
});

test("a finding hangs on all that the rule looks at, other lines of the day too", () => {
  const rule = ruleOf(
    { subject: "units", is: "below", value: 2 },
    { subject: "other-code", is: "none-of", values: ["99213"] },
  );
  const marked = (claim: Claim) => {
    const judged = judgeClaim(claim, { preferences: holding(rule), today });
    const found = judged.findings.find((one) => one.rule === id);
    return found && decidedBy(found, judged);
  };
  const slots = [
    { line: 0, key: "units" },
    { line: 0, key: "dateFrom" },
  ];
  expect(marked(makeClaim())).toMatchObject({ slots, otherLines: true });
  expect(marked(makeClaim([makeLine({ units: 0 })]))?.mark).not.toBe(marked(makeClaim())?.mark);
});

test("asked of the claim alone it speaks once, asked of a line on each", () => {
  const lines = [makeLine(), makeLine({ dateFrom: "2026-10-01" })];
  const spoken = (condition: Condition) =>
    judgeClaim(makeClaim(lines), { preferences: holding(ruleOf(condition)), today })
      .findings.filter(({ rule }) => rule === id)
      .map(({ lines }) => lines);
  expect(spoken({ subject: "age", is: "above", value: 12 })).toEqual([[0, 1]]);
  expect(spoken({ subject: "units", is: "below", value: 2 })).toEqual([[0], [1]]);
});

describe("it is weighed, switched off and set aside like all others", () => {
  const rule = ruleOf({ subject: "units", is: "below", value: 2 });
  test.each<[string, Partial<Preferences>, string]>([
    ["weighed for all", { rules: { [id]: "error" } }, "problem error"],
    ["off for all", { rules: { [id]: "off" } }, "rule-off"],
    [
      "weighed for its payer",
      { rules: { [id]: "off" }, payers: { medicare: { rules: { [id]: "info" } } } },
      "problem info",
    ],
    ["set aside for its payer", { payers: { medicare: { setAside: { [id]: { until: "2026-12-31" } } } } }, "set-aside"],
    ["set aside to a day that is gone", { setAside: { [id]: { until: "2026-11-23" } } }, "problem warning"],
    ["its payer off", { payers: { medicare: { enabled: false } } }, "problem warning"],
  ])("%s", (_what, more, expected) => {
    expect(cameOf(rule, makeClaim(), { preferences: holding(rule, more) })).toBe(expected);
  });

  test("a rule about a payer says nothing where that payer is switched off", () => {
    const named = ruleOf({ subject: "payer", is: "one-of", values: ["medicare"] });
    const preferences = holding(named, { payers: { medicare: { enabled: false } } });
    expect(cameOf(named, makeClaim(), { preferences })).toBe("payer-off");
  });
});

test("a payer's plan is asked as that payer, and by itself", () => {
  const payers = { "own/gold": { name: "Gold Dental", planOf: "aetna" } };
  const claim = makeClaim(undefined, { payer: { name: "GOLD DENTAL" } });
  const asking = (...values: string[]) => {
    const rule = ruleOf({ subject: "payer", is: "one-of", values });
    return cameOf(rule, claim, { preferences: holding(rule, { payers }) });
  };
  expect([asking("aetna"), asking("own/gold"), asking("cigna")]).toEqual([
    "problem warning",
    "problem warning",
    "fine",
  ]);
});

describe("of any rules on any claim", () => {
  const ofEach = (holds: (claim: Claim, preferences: Preferences) => void) =>
    fc.assert(
      fc.property(anyClaim, anyOwnRules, (claim, ownRules) => holds(claim, { ...defaultPreferences, ownRules })),
      runs,
    );
  const own = (claim: Claim, preferences: Preferences) =>
    judgeClaim(claim, { preferences, today, ticks }).findings.filter(({ rule }) => rule.startsWith("own/"));

  test("findings are whole, of their own rule's weight, and speak of what stands there", () => {
    let found = 0;
    ofEach((claim, preferences) => {
      for (const { rule, verdict, severity, says, remedy, because, sources: ids, slot } of own(claim, preferences)) {
        found += 1;
        expect(severity).toBe(preferences.ownRules?.[rule]?.severity);
        expect([says, remedy]).toEqual([expect.stringMatching(/^[A-Z].*\.$/), expect.stringMatching(/^[A-Z].*\.$/)]);
        expect(because.length).toBeGreaterThan(0);
        expect(ids.every((source) => sources.has(source))).toBe(true);
        const holder = slot.line === undefined ? claim : claim.lines[slot.line];
        if (slot.key !== "note")
          expect(holder?.[slot.key as keyof typeof holder] === undefined).toBe(verdict === "unsure");
      }
    });
    expect(found).toBeGreaterThan(100);
  });

  test("a field less never makes a problem of what was none", () => {
    ofEach((given, preferences) => {
      // Without a payer, its type of insurance would name another.
      const claim = without(given, "insuranceType");
      const problems = (of: Claim) =>
        new Set(
          own(of, preferences).flatMap(({ rule, verdict, line }) => (verdict === "problem" ? `${rule} ${line}` : [])),
        );
      const before = problems(claim);
      for (const less of [...withoutOneOf(claim), ...withoutOneOfLine(claim)])
        expect([...problems(less)].filter((one) => !before.has(one))).toEqual([]);
    });
  });

  test("other rules say the same as without them", () => {
    ofEach((claim, preferences) => {
      const others = ({ findings }: ReturnType<typeof judgeClaim>) =>
        findings.filter(({ rule }) => !rule.startsWith("own/"));
      const bare = judgeClaim(claim, { preferences: defaultPreferences, today, ticks });
      expect(others(judgeClaim(claim, { preferences, today, ticks }))).toEqual(bare.findings);
    });
  });
});

function withoutOneOf(claim: Claim): Claim[] {
  return (["payer", "patientAge", "diagnoses"] as const).map((key) => without(claim, key));
}

function withoutOneOfLine(claim: Claim): Claim[] {
  const keys = ["modifiers", "units", "placeOfService", "diagnosisPointers", "charge", "dateFrom"] as const;
  return keys.map((key) => ({ ...claim, lines: claim.lines.map((line) => without(line, key)) }));
}
