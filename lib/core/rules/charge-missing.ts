import type { Rule } from "./engine/rule";

export const chargeMissing: Rule = {
  id: "charge-missing",
  title: "no charge",
  severity: "error",
  needs: ["charge"],
  looksAt: ["charge"],
  sources: ["cms-1500"],
  check({ line }) {
    if (line.charge !== null && line.charge !== 0) return null;
    return {
      verdict: "problem",
      slot: { key: "charge" },
      says: line.charge === 0 ? "The charge is zero." : "The charge is empty.",
      remedy: "Enter the practice's fee.",
      because: [`charge: ${line.charge ?? "empty"}`],
    };
  },
};
