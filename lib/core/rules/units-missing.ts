import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { setTo } from "./terms/mends";

const { terms } = ruleWording;
const words = ruleWording.unitsMissing;

export const unitsMissing: Rule = {
  id: "units-missing",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["units"],
  sources: ["cms-1500", "claimside-advice"],
  check({ line, index, pack }) {
    if (line.units !== null && line.units !== 0) return null;
    return {
      verdict: "problem",
      slot: { key: "units" },
      says: line.units === 0 ? words.areZero : words.areEmpty,
      remedy: words.remedy(pack.unitsPerDay.value),
      mend: { edits: [setTo("units", pack.unitsPerDay.value, { index })] },
      because: [terms.seen.units(String(line.units ?? terms.empty))],
    };
  },
};
