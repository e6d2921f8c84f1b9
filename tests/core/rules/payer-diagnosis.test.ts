import { expect, test } from "vitest";
import type { PayerPreferences } from "../../../lib/core/preferences/preferences";
import { makeClaim, makeLine, makePreferences } from "../../make";
import { said } from "./said";

const withDiagnoses = (settings: PayerPreferences, ...diagnoses: string[]) => {
  const claim = { ...makeClaim([makeLine({ diagnosisPointers: ["A"] })]), diagnoses };
  return said("payer-diagnosis", claim, { preferences: makePreferences("medicare", settings) });
};

test("problem: a diagnosis that is refused, or one that begins like it", () => {
  expect(withDiagnoses({ refusedDiagnoses: ["L70.9"] }, "L70.9")).toEqual(["problem warning"]);
  expect(withDiagnoses({ refusedDiagnoses: ["L70"] }, "L70.9")).toEqual(["problem warning"]);
});

test("problem: none of those that are accepted is pointed at", () => {
  expect(withDiagnoses({ acceptedDiagnoses: ["L70.0", "L70.1"] }, "L70.9")).toEqual(["problem warning"]);
});

test("fine: an accepted one, one that is not refused, or nothing set", () => {
  expect(withDiagnoses({ acceptedDiagnoses: ["L70"] }, "L70.0")).toEqual([]);
  expect(withDiagnoses({ refusedDiagnoses: ["L7"] }, "L70.0")).toEqual([]);
  expect(withDiagnoses({ refusedDiagnoses: ["L70.9"] }, "L70.0", "L70.9")).toEqual([]);
  expect(withDiagnoses({}, "L70.9")).toEqual([]);
});

test("fine: nothing pointed at is judged by another rule", () => {
  expect(withDiagnoses({ acceptedDiagnoses: ["L70"] })).toEqual([]);
});
