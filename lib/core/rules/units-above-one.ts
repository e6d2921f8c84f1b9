import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";
import { setTo } from "./terms/mends";

const { terms } = ruleWording;
const words = ruleWording.unitsAboveOne;

export const unitsAboveOne: Rule = {
  id: "units-above-one",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: ["units"],
  looksAt: ["units"],
  final: true,
  sources: ["cms-mue-2026-04", "fcso-mue", "palmetto-mue", "ncci-manual-2026"],
  check({ line, index, pack }) {
    const most = pack.unitsPerDay.value;
    if (typeof line.units !== "number" || line.units <= most) return null;
    return {
      verdict: "problem",
      slot: { key: "units" },
      says: words.says(line.units, most),
      remedy: words.remedy(most, told(pack.treats.parts)),
      mend: { edits: [setTo("units", most, { index })] },
      because: [terms.seen.units(String(line.units)), words.most(most)],
    };
  },
};
