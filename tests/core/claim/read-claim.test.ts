import { expect, test } from "vitest";
import { readClaim } from "../../../lib/core/claim/read-claim";
import { makeClaim } from "../../make";

test("a claim reads as it stands", () => {
  expect(readClaim(makeClaim())).toEqual({ claim: makeClaim(), problems: [] });
});

test("every way to write an empty field becomes the claim's own", () => {
  const { claim } = readClaim({
    payer: null,
    patientAge: "",
    diagnoses: ["L70.0", null],
    lines: [{ modifiers: null, diagnosisPointers: "", units: "", charge: null, dateFrom: null }],
  });
  expect(claim).toEqual({
    payer: {},
    patientAge: null,
    diagnoses: ["L70.0", ""],
    lines: [{ modifiers: [], diagnosisPointers: [], units: null, charge: null, dateFrom: null }],
  });
});

test.each([
  [7, "The claim could not be read: expected a claim, an object with lines."],
  [{}, "The claim's lines could not be read: expected a list of service lines."],
  [
    { lines: [{ units: "two" }] },
    "The claim's lines.0.units could not be read: expected a number, or null where the field is empty.",
  ],
  [{ lines: [], insuranceType: "dental" }, /expected one of medicare, medicaid/],
])("%j is no claim", (value, problem) => {
  const { claim, problems } = readClaim(value);
  expect(claim).toBeNull();
  expect(problems).toEqual([expect.stringMatching(problem)]);
});
