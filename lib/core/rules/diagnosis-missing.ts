import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";

const words = ruleWording.diagnosisMissing;

export const diagnosisMissing: Rule = {
  id: "diagnosis-missing",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: ["diagnosisPointers"],
  looksAt: ["diagnosisPointers"],
  sources: ["cms-1500"],
  check({ line, pack }) {
    if (line.diagnosisPointers?.length !== 0) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnosisPointers" },
      says: words.says,
      remedy: words.remedy(told(pack.treats.condition)),
      because: [words.because],
    };
  },
};
