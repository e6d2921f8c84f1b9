import type { Rule } from "./engine/rule";

export const diagnosisMissing: Rule = {
  id: "diagnosis-missing",
  title: "no diagnosis pointed at",
  severity: "error",
  needs: ["diagnosisPointers"],
  looksAt: ["diagnosisPointers"],
  sources: ["cms-1500"],
  check({ line, pack }) {
    if (line.diagnosisPointers?.length !== 0) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnosisPointers" },
      says: "This line points at no diagnosis.",
      remedy: `Point it at the ${pack.treats.condition} diagnosis, first of all.`,
      because: ["diagnosis pointers: empty"],
    };
  },
};
