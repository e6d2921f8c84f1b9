import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";
import { codesOf, nameLine, sameDayLines } from "./terms/other-lines";

const { terms } = ruleWording;
const words = ruleWording.includedService;

export const includedService: Rule = {
  id: "included-service",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  sources: ["cms-ncci-2024-07", "ncci-manual-2026"],
  check(context) {
    const others = sameDayLines(context, context.pack.pairs.included);
    if (!others[0]) return null;
    const anesthesia = codesOf(others).filter((code) => context.pack.anesthesia.has(code));
    return {
      verdict: "problem",
      slot: { line: others[0].index, key: "code" },
      lines: others.map(({ index }) => index),
      says: words.says(others, context.pack.code),
      remedy: words.remedy(others, anesthesia),
      because: [...others.map(nameLine), terms.seen.sameDate, words.pair(told(context.pack.edition))],
    };
  },
};
