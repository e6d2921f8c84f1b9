import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "too-many-pointers";

test("problem: five", () => {
  expect(
    said(
      rule,
      makeClaim([makeLine({ diagnosisPointers: ["A", "B", "C", "D", "E"] })], {
        diagnoses: ["L70.0", "L70.1", "L70.2", "L70.3", "L70.5"],
      }),
    ),
  ).toEqual(["problem error"]);
});

test("fine: four", () => {
  expect(
    said(
      rule,
      makeClaim([makeLine({ diagnosisPointers: ["A", "B", "C", "D"] })], {
        diagnoses: ["L70.0", "L70.1", "L70.2", "L70.3", "L70.5"],
      }),
    ),
  ).toEqual([]);
});
