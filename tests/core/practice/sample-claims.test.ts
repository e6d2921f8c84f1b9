import { expect, test } from "vitest";
import { readClaim } from "../../../lib/core/claim/read-claim";
import { makeDraw } from "../../../lib/core/practice/draw";
import { sampleClaims } from "../../../lib/core/practice/sample-claims";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";

const of = { code: "17340", payers: ["Lake County Health"], prompts: ["consent", "cryogen"] };
const samples = sampleClaims(200, 1, of);

test("the same seed draws the same claims, another seed others", () => {
  expect(sampleClaims(200, 1, of)).toEqual(samples);
  expect(sampleClaims(200, 2, of)).not.toEqual(samples);
  expect(sampleClaims(3, 1, of)).toEqual(samples.slice(0, 3));
});

test("each is a claim with the code, and reads without a word", () => {
  for (const { claim } of samples) {
    expect(readClaim(claim).problems).toEqual([]);
    expect(claim.lines[0]?.code).toBe("17340");
  }
});

test("they are of many sorts: with and without a note, a practice's own payer, other lines, absent fields", () => {
  const part = (isSo: (sample: (typeof samples)[number]) => boolean) => samples.filter(isSo).length / samples.length;
  const parts = [
    part(({ ticks }) => ticks !== undefined),
    part(({ claim }) => claim.payer?.name === "Lake County Health"),
    part(({ claim }) => claim.lines.length > 1),
    part(({ claim }) => claim.lines[0]?.units !== 1),
    part(({ claim }) => claim.lines[0]?.modifiers === undefined),
  ];
  expect(parts.map((value) => value > 0 && value < 1)).toEqual(parts.map(() => true));
});

test("many rules find something in some, and some are clean", () => {
  const judged = samples.map(({ claim, ticks }) =>
    judgeClaim(claim, { preferences: defaultPreferences, today: "2026-11-24", ...(ticks && { ticks }) }),
  );
  const problems = judged.map(({ findings }) => findings.filter(({ verdict }) => verdict === "problem"));
  expect(problems.filter((found) => found.length === 0).length).toBeGreaterThan(5);
  expect(new Set(problems.flat().map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(20);
});

test("a draw keeps to its bounds and reaches both ends", () => {
  const draw = makeDraw(7);
  const drawn = Array.from({ length: 1000 }, () => draw.between(3, 6));
  expect([...new Set(drawn)].toSorted()).toEqual([3, 4, 5, 6]);
  expect(
    Array.from({ length: 100 }, () => draw.some(["a", "b"], 2).length)
      .toSorted()
      .at(-1),
  ).toBe(2);
  const lucky = Array.from({ length: 1000 }, () => draw.chance(0.25)).filter(Boolean).length;
  expect(lucky).toBeGreaterThan(200);
  expect(lucky).toBeLessThan(300);
});
