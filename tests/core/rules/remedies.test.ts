import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import { rules } from "../../../lib/core/rules";
import type { Finding } from "../../../lib/core/rules/engine/finding";
import { type FindingGroup, groupFindings } from "../../../lib/core/rules/group-findings";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makePreferences } from "../../make";
import { anyClaim, runs } from "./any-claim";
import { follow } from "./remedy-steps";

const preferences = makePreferences("uhc", { priorAuthorization: "wanted" });
const judge = (claim: Claim) =>
  judgeClaim(claim, { preferences, today: "2026-11-24" }).findings.filter(({ verdict }) => verdict === "problem");
const claims = fc.sample(anyClaim, { ...runs, numRuns: 600 });
const found = claims.flatMap((claim) => {
  const before = judge(claim);
  return before.map((finding) => ({ claim, finding, before }));
});

/** What a remedy rightly leads to: another sum of the lines, and an add-on that is not paid beside a visit with 25. */
const ledTo = ["total-charge", "visit-complexity"];

const followed = found.flatMap(({ claim, ...rest }) => {
  const mended = follow(claim, rest.finding);
  return mended ? [{ claim, mended, ...rest }] : [];
});
const rulesFollowed = [...new Set(followed.map(({ finding }) => finding.rule))];

test.each(rulesFollowed)("the remedy of %s, applied, removes its finding and adds no error", (rule) => {
  for (const { claim, mended, finding, before } of followed.filter((one) => one.finding.rule === rule)) {
    const after = judge(mended);
    const told = JSON.stringify({ claim, finding });
    expect(of(rule, after), told).toBeLessThan(of(rule, before));
    const others = rules.filter(({ id }) => !ledTo.includes(id));
    for (const { id } of others) expect(errors(id, after), `${id} ${told}`).toBeLessThanOrEqual(errors(id, before));
  }
});

test("by a press is done what the claim decides by itself, or a person says of the note", () => {
  const mended = new Set(found.flatMap(({ finding }) => (finding.mend ? [finding.rule] : [])));
  expect([...mended].toSorted()).toEqual([
    "abn-modifier-conflict",
    "abn-modifier-payer",
    "bundled-procedure",
    "bundled-service",
    "distinct-modifier-without-pair",
    "duplicate-modifier",
    "modifier-51-alone",
    "modifier-59-and-x",
    "modifier-not-for-this-code",
    "new-patient-visit",
    "place-of-service-as-modifier",
    "pointer-dangling",
    "repeat-modifier",
    "side-modifier",
    "total-charge",
    "units-above-one",
    "units-missing",
    "visit-24-same-day",
    "visit-without-25",
  ]);
});

test("every error is either put right by its remedy or asks for what no claim can tell", () => {
  const others = ["date-missing", "date-invalid", "date-future"];
  const without = rules.filter(({ id, severity }) => severity === "error" && !rulesFollowed.includes(id));
  expect(without.map(({ id }) => id).toSorted()).toEqual(others.toSorted());
});

test("what a card says to do, done, leaves none of its findings", () => {
  for (const claim of claims) {
    const before = judge(claim);
    for (const card of groupFindings(before).filter(({ finding }) => rulesFollowed.includes(finding.rule))) {
      const after = judge(followCard(claim, card));
      for (const { rule } of [card.finding, ...card.also]) {
        const own = of(rule, [card.finding, ...card.also]);
        const told = `${rule} beneath ${card.finding.rule} ${JSON.stringify(claim)}`;
        expect(of(rule, after), told).toBeLessThanOrEqual(of(rule, before) - own);
      }
    }
  }
});

/** Does what the card says on every line that it is said of. */
function followCard(claim: Claim, { finding, also }: FindingGroup): Claim {
  const isSaid = ({ rule, says, remedy }: Finding) =>
    rule === finding.rule && says === finding.says && remedy === finding.remedy;
  return [finding, ...also].reduce((changed, _) => {
    const left = judge(changed).find(isSaid);
    return left ? (follow(changed, left) ?? changed) : changed;
  }, claim);
}

test("no card adds or keeps a modifier that another card of the claim removes", () => {
  const added = new Set<string>();
  for (const claim of claims) {
    for (const distinctModifier of ["59", "X", "either"] as const) {
      const settings = makePreferences("uhc", { distinctModifier });
      const { findings } = judgeClaim(claim, { preferences: settings, today: "2026-11-24" });
      const cards = groupFindings(findings.filter(({ verdict }) => verdict === "problem"));
      const wanted = cards.flatMap(({ finding }) => modifiersAfter(/\b(?:add|keep|by) /gi, finding));
      const unwanted = cards.flatMap(({ finding }) => modifiersAfter(/\b(?:remove|replace) /gi, finding));
      const told = `${JSON.stringify(claim)} ${cards.map(({ finding }) => finding.remedy).join(" | ")}`;
      expect(
        wanted.filter((one) => unwanted.includes(one)),
        told,
      ).toEqual([]);
      for (const one of wanted) added.add(one);
    }
  }
  expect(added.size).toBeGreaterThan(5);
});

/** "XS on 0": the modifiers that a remedy names behind one of the verbs, and the line that it speaks of. */
function modifiersAfter(verb: RegExp, { remedy = "", slot, line }: Finding): string[] {
  const lists = remedy.split(verb).slice(1);
  const modifiers = lists.flatMap(
    (list) => /^(?:[A-Z0-9]{2}\b(?:, | and | or | \(or )?)+/.exec(list)?.[0].match(/\w\w\b/g) ?? [],
  );
  return modifiers.map((modifier) => `${modifier} on ${slot?.line ?? line}`);
}

function of(rule: string, findings: Finding[]): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

function errors(rule: string, findings: Finding[]): number {
  return of(
    rule,
    findings.filter(({ severity }) => severity === "error"),
  );
}
