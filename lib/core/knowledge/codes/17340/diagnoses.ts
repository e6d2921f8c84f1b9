import type { DiagnosisGuidance } from "../../code-pack";

/** Which diagnoses say "acne". Titles are ICD-10-CM's, which is free to use. */
export const diagnoses: DiagnosisGuidance = {
  family: { starts: ["L70"], codes: ["L73.0"] },
  headers: { L70: "01234589" },
  unspecified: new Set(["L70.9"]),
  unusual: new Set(["L70.2", "L70.5", "L73.0"]),
  usual: "L70.0",
  cosmetic: new Set(["Z41.1"]),
  oldestAge: { "L70.4": 17 },
  titles: {
    "L70.0": "Acne vulgaris",
    "L70.1": "Acne conglobata",
    "L70.2": "Acne varioliformis",
    "L70.3": "Acne tropica",
    "L70.4": "Infantile acne",
    "L70.5": "Acne excoriee",
    "L70.8": "Other acne",
    "L70.9": "Acne, unspecified",
    "L73.0": "Acne keloid",
  },
  sources: ["icd-titles", "icd-billable"],
};
