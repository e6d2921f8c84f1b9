import type { Rule } from "./engine/rule";
import { clearsPair } from "./terms/modifiers";
import { nameLine, sameDayLines } from "./terms/other-lines";
import { joinWords } from "./terms/words";

export const bundledService: Rule = {
  id: "bundled-service",
  title: "a service of the same day that this one takes in",
  severity: "warning",
  needs: [],
  sources: ["cms-ncci-2024-07", "ncci-bypass-modifiers"],
  check(context) {
    if (clearsPair(context.line) !== false) return null;
    const others = sameDayLines(context, context.pack.pairs.services).filter((other) => clearsPair(other) === false);
    if (!others[0]) return null;
    return {
      verdict: "problem",
      slot: { line: others[0].index, key: "modifiers" },
      lines: others.map(({ index }) => index),
      says: `${joinWords(others.map(nameLine))} is included in ${context.pack.code} of the same day unless a modifier tells the two apart.`,
      remedy:
        "Remove that line, or add XS (or 59) to it if it was for another site or encounter and the note shows it.",
      because: [...others.map(nameLine), "same date", `NCCI pair, ${context.pack.edition}`],
    };
  },
};
