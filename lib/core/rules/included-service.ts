import type { Rule } from "./engine/rule";
import { nameLine, sameDayLines } from "./terms/other-lines";
import { joinWords } from "./terms/words";

export const includedService: Rule = {
  id: "included-service",
  title: "a service that is never paid beside this one",
  severity: "error",
  needs: [],
  sources: ["cms-ncci-2024-07"],
  check(context) {
    const others = sameDayLines(context, context.pack.pairs.included);
    if (!others[0]) return null;
    return {
      verdict: "problem",
      slot: { line: others[0].index, key: "code" },
      lines: others.map(({ index }) => index),
      says: `${joinWords(others.map(nameLine))} is never paid beside ${context.pack.code} of the same day, whatever the modifier.`,
      remedy: "Remove that line; anesthesia, nerve blocks and consults of the day are part of the service.",
      because: [...others.map(nameLine), "same date", `NCCI pair with indicator 0, ${context.pack.edition}`],
    };
  },
};
