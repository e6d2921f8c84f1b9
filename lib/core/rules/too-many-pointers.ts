import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";

const { terms } = ruleWording;
const words = ruleWording.tooManyPointers;

/** What one line of the form, and of the electronic claim, can hold. */
const most = 4;

export const tooManyPointers: Rule = {
  id: "too-many-pointers",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["diagnosisPointers"],
  sources: ["cms-1500"],
  check({ line, pack }) {
    const pointers = line.diagnosisPointers ?? [];
    if (pointers.length <= most) return null;
    return {
      verdict: "problem",
      slot: { key: "diagnosisPointers" },
      says: words.says(pointers.length, most),
      remedy: words.remedy(most, told(pack.treats.condition)),
      because: [terms.seen.pointers(pointers.join(" "))],
    };
  },
};
