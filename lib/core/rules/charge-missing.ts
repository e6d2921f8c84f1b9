import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const { terms } = ruleWording;
const words = ruleWording.chargeMissing;

export const chargeMissing: Rule = {
  id: "charge-missing",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: ["charge"],
  looksAt: ["charge"],
  sources: ["cms-1500"],
  check({ line }) {
    if (line.charge !== null && line.charge !== 0) return null;
    return {
      verdict: "problem",
      slot: { key: "charge" },
      says: line.charge === 0 ? words.isZero : words.isEmpty,
      remedy: words.remedy,
      because: [terms.seen.charge(String(line.charge ?? terms.empty))],
    };
  },
};
