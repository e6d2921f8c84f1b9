import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import { rules } from "../../../lib/core/rules";
import type { Finding } from "../../../lib/core/rules/engine/finding";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makePreferences } from "../../make";
import { anyClaim, runs } from "./any-claim";
import { steps } from "./remedy-steps";

const preferences = makePreferences("uhc", { priorAuthorization: "wanted" });
const judge = (claim: Claim) =>
  judgeClaim(claim, { preferences, today: "2026-11-24" }).findings.filter(({ verdict }) => verdict === "problem");
const claims = fc.sample(anyClaim, { ...runs, numRuns: 600 });
const found = claims.flatMap((claim) => {
  const before = judge(claim);
  return before.map((finding) => ({ claim, finding, before }));
});

test.each(Object.entries(steps))("the remedy of %s, applied, removes its finding and adds no error", (rule, step) => {
  const own = found.filter(({ finding }) => finding.rule === rule);
  expect(own.length, "random claims that it fires on").toBeGreaterThan(0);
  for (const { claim, finding, before } of own) {
    const after = judge(step(claim, finding));
    const told = JSON.stringify({ claim, finding });
    expect(of(rule, after), told).toBeLessThan(of(rule, before));
    for (const { id } of rules) expect(errors(id, after), `${id} ${told}`).toBeLessThanOrEqual(errors(id, before));
  }
});

test("every error is either put right by its step or asks for what no claim can tell", () => {
  const others = ["date-missing", "date-invalid", "date-future"];
  const without = rules.filter(({ id, severity }) => severity === "error" && !(id in steps));
  expect(without.map(({ id }) => id).toSorted()).toEqual(others.toSorted());
});

function of(rule: string, findings: Finding[]): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

function errors(rule: string, findings: Finding[]): number {
  return of(
    rule,
    findings.filter(({ severity }) => severity === "error"),
  );
}
