import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim, Line } from "../../../lib/core/claim/claim";
import { sources } from "../../../lib/core/knowledge/sources";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makeOther, makePreferences } from "../../make";
import { anyClaim, runs } from "./any-claim";

const preferences = makePreferences("uhc", {
  priorAuthorization: "wanted",
  distinctModifier: "X",
  filingLimitDays: 5,
  coverage: "cosmetic",
});
const ofEveryClaim = (holds: (claim: Claim) => void) => fc.assert(fc.property(anyClaim, holds), runs);
const findingsOf = (claim: Claim) => judgeClaim(claim, { preferences, today: "2026-11-22" }).findings;
const summary = (claim: Claim) =>
  findingsOf(claim)
    .map(({ rule, verdict, severity }) => `${rule} ${verdict} ${severity}`)
    .toSorted();

test("no rule throws, and every finding says what, why, what to do and who says so", () => {
  const fired = new Set<string>();
  ofEveryClaim((claim) => {
    for (const finding of findingsOf(claim)) {
      fired.add(finding.rule);
      expect(finding.says).toMatch(/^\S.*[^.]\.$/);
      expect(finding.remedy).toMatch(/^[A-Z].*\.$/);
      expect(finding.because.length).toBeGreaterThan(0);
      expect(finding.lines[0]).toBe(finding.line);
      for (const id of finding.sources) expect(sources.has(id), id).toBe(true);
    }
  });
  expect(fired.size).toBeGreaterThan(40);
});

test("a rule says one thing once of a line", () => {
  ofEveryClaim((claim) => {
    const said = findingsOf(claim).map(({ rule, verdict, severity, line }) => `${rule} ${verdict} ${severity} ${line}`);
    expect(said.toSorted()).toEqual([...new Set(said)].toSorted());
  });
});

test("a field that is absent is never said to be wrong", () => {
  ofEveryClaim((claim) => {
    for (const { slot, verdict, rule } of findingsOf(claim)) {
      if (verdict !== "problem" || !slot || slot.key === "note") continue;
      const holder: Claim | Line | undefined = slot.line === undefined ? claim : claim.lines[slot.line];
      const value = holder?.[slot.key as keyof typeof holder];
      expect(value, rule).not.toBeUndefined();
    }
  });
});

test("of a clean claim any fields may be absent, and nothing becomes a problem", () => {
  const clean = makeClaim([
    makeLine({ modifiers: ["XS"] }),
    makeOther("17110"),
    makeOther("99213", { modifiers: ["25"] }),
    makeOther("99204", { modifiers: ["25"] }),
  ]);
  const keys = Object.keys(clean).filter((key) => key !== "lines");
  const lineKeys = Object.keys(makeLine()).filter((key) => key !== "code");
  for (let bits = 0; bits < 2 ** lineKeys.length; bits++) {
    const isGone = (_key: string, place: number) => (bits >> place) % 2 === 1;
    const lines = clean.lines.map((line) => lacking(line, lineKeys.filter(isGone)));
    const claim = lacking({ ...clean, lines }, keys.filter(isGone));
    const problems = findingsOf(claim).filter(({ verdict, rule }) => verdict === "problem" && rule !== "timely-filing");
    expect(problems, JSON.stringify(claim)).toEqual([]);
  }
});

function lacking<T extends object>(object: T, keys: string[]): T {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key))) as T;
}

test("an unrelated line changes nothing", () => {
  const unrelated = makeOther("81025", { dateFrom: "2026-11-20", charge: 0 });
  ofEveryClaim((claim) => {
    expect(summary({ ...claim, lines: [...claim.lines, unrelated] })).toEqual(summary(claim));
  });
});

test("the order of lines and of modifiers changes nothing", () => {
  ofEveryClaim((claim) => {
    const turned = claim.lines.map((line) => ({
      ...line,
      ...(line.modifiers && { modifiers: line.modifiers.toReversed() }),
    }));
    expect(summary({ ...claim, lines: turned })).toEqual(summary(claim));
    expect(summary({ ...claim, lines: claim.lines.toReversed() })).toEqual(summary(claim));
  });
});
