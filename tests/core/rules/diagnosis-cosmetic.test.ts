import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "diagnosis-cosmetic";

test("problem: Z41.1", () => {
  expect(
    said(rule, makeClaim([makeLine({ diagnosisPointers: ["A", "B"] })], { diagnoses: ["L70.0", "Z411"] })),
  ).toEqual(["problem warning"]);
});

test("fine: Z41.1 that is not pointed at", () => {
  expect(said(rule, makeClaim([makeLine()], { diagnoses: ["L70.0", "Z41.1"] }))).toEqual([]);
});
