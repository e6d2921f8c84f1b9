import { expect, test } from "vitest";
import { scoreFolds } from "../../scripts/fit/folds";
import { type Example, fitModel, likelihoodOf } from "../../scripts/fit/logistic";
import { writeWeights } from "../../scripts/fit/write-weights";

/** A claim has pointers, and half of everything has units. */
const examples = Array.from({ length: 40 }, (_, index): Example => {
  const isClaim = index % 2 === 0;
  return {
    name: `family${index % 8}-page${index}`,
    features: { pointers: Number(isClaim), units: Number(index % 4 < 2) },
    isClaim,
  };
});

test("what tells claims from others weighs, what does not weighs nothing", () => {
  const { weights } = fitModel(examples);
  expect(weights.pointers).toBeGreaterThan(2);
  expect(Math.abs(weights.units ?? 1)).toBeLessThan(0.1);
});

test("a form with what claims have is likely one", () => {
  const model = fitModel(examples);
  expect(likelihoodOf(model, { features: { pointers: 1 } })).toBeGreaterThan(0.9);
  expect(likelihoodOf(model, { features: { pointers: 0 } })).toBeLessThan(0.1);
});

test("each fold is scored on families it was not fitted to, and all are scored", () => {
  const folds = scoreFolds(examples);
  expect(folds.reduce((sum, { claims, others }) => sum + claims + others, 0)).toBe(examples.length);
  expect(folds.every(({ claims, claimsFound, othersTaken }) => claimsFound === claims && othersTaken === 0)).toBe(true);
});

test("the table has the heaviest first, and leaves out what says nothing", () => {
  const table = writeWeights({ weights: { units: 0.001, paid: -1.416, pointers: 2 }, bias: -3.004 });
  expect(table).toMatch(/"pointers": 2,\n {2}"paid": -1\.42,\n\};/);
  expect(table).toContain("bias = -3;");
});
