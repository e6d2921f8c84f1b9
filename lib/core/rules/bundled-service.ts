import { ruleWording } from "../words/en/rules";
import { told } from "../words/facts";
import type { Rule } from "./engine/rule";
import { addModifier } from "./terms/mends";
import { clearsPair, firstDistinctFor } from "./terms/modifiers";
import { nameLine, sameDayLines } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";

const { terms } = ruleWording;
const words = ruleWording.bundledService;

export const bundledService: Rule = {
  id: "bundled-service",
  get title() {
    return words.title;
  },
  severity: "warning",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  sources: ["cms-ncci-2024-07", "ncci-bypass-modifiers", "ncci-manual-2026"],
  check(context) {
    const { line, index, pack } = context;
    const beside = sameDayLines(context, pack.pairs.services);
    if (beside.length === 0 || clearsPair(line)) return null;
    const others = line.modifiers ? beside.filter((other) => clearsPair(other) === false) : [];
    if (!others[0]) return unreadModifiers([{ ...line, index }, ...beside]);
    return {
      verdict: "problem",
      slot: { line: others[0].index, key: "modifiers" },
      lines: others.map((other) => other.index),
      says: words.says(others, pack.code),
      remedy: words.remedy(others),
      mend: {
        edits: addModifier(firstDistinctFor(context.settings), others),
        asks: words.asks,
      },
      because: [...others.map(nameLine), terms.seen.sameDate, terms.seen.pair(told(pack.edition))],
    };
  },
};
