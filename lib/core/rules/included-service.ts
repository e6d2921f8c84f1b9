import type { Rule } from "./engine/rule";
import { codesOf, nameLine, nameLines, sameDayLines } from "./terms/other-lines";
import { fewWords, neverThePatients, verbFor } from "./terms/words";

export const includedService: Rule = {
  id: "included-service",
  title: "a service that is never paid beside this one",
  severity: "error",
  needs: [],
  looksAt: ["dateFrom", "other-lines"],
  sources: ["cms-ncci-2024-07", "ncci-manual-2026"],
  check(context) {
    const others = sameDayLines(context, context.pack.pairs.included);
    if (!others[0]) return null;
    const codes = codesOf(others);
    const anesthesia = codes.filter((code) => context.pack.anesthesia.has(code));
    const why =
      anesthesia.length > 0
        ? ` Anesthesia by the treating clinician (${fewWords(anesthesia)}) is part of the service.`
        : "";
    return {
      verdict: "problem",
      slot: { line: others[0].index, key: "code" },
      lines: others.map(({ index }) => index),
      says: `${nameLines(others)} ${verbFor(codes, "is", "are")} never paid beside ${context.pack.code}. No modifier changes that.`,
      remedy: `Remove ${fewWords(codes)}.${why} ${neverThePatients}`,
      because: [...others.map(nameLine), "same date", `NCCI pair with indicator 0, ${context.pack.edition}`],
    };
  },
};
