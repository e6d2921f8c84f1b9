import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const words = ruleWording.icdIndicator;

export const icdIndicator: Rule = {
  id: "icd-indicator",
  get title() {
    return words.title;
  },
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
      says: words.says,
      remedy: words.remedy,
      because: [words.because],
    };
  },
};
