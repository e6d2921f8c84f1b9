import type { Rule } from "./engine/rule";

export const icdIndicator: Rule = {
  id: "icd-indicator",
  title: "ICD indicator 9",
  severity: "error",
  needs: [],
  looksAt: ["icdIndicator"],
  once: true,
  sources: ["cms-1500"],
  check({ claim }) {
    if (claim.icdIndicator !== "9") return null;
    return {
      verdict: "problem",
      slot: { key: "icdIndicator" },
      says: "The ICD indicator is 9, which stands for ICD-9 codes.",
      remedy: "Set it to 0 and code the diagnoses in ICD-10-CM.",
      because: ["ICD indicator: 9"],
    };
  },
};
