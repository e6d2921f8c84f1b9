import type { Claim } from "../../../claim/claim";

/** A claim of an invented patient with which all is well, to try the product on: one line of acne frozen. */
export const practiceClaim: Claim = {
  payer: { name: "CIGNA PPO", id: "62308" },
  insuranceType: "group",
  patientAge: 24,
  icdIndicator: "0",
  diagnoses: ["L70.0"],
  priorAuthorization: "",
  additionalInformation: "",
  totalCharge: 95,
  lines: [
    {
      code: "17340",
      modifiers: [],
      units: 1,
      placeOfService: "11",
      diagnosisPointers: ["A"],
      charge: 95,
      dateFrom: "2026-11-20",
      dateTo: "2026-11-20",
      renderingNpi: "1234567893",
    },
  ],
};
