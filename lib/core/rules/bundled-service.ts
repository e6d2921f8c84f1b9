import type { Rule } from "./engine/rule";
import { addModifier } from "./terms/mends";
import { clearsPair, firstDistinctFor } from "./terms/modifiers";
import { codesOf, nameLine, nameLines, sameDayLines } from "./terms/other-lines";
import { unreadModifiers } from "./terms/unread-modifiers";
import { fewWords, neverThePatients, verbFor } from "./terms/words";

export const bundledService: Rule = {
  id: "bundled-service",
  title: "a service of the same day that this one takes in",
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
    const codes = codesOf(others);
    return {
      verdict: "problem",
      slot: { line: others[0].index, key: "modifiers" },
      lines: others.map((other) => other.index),
      says: `${nameLines(others)} ${verbFor(codes, "is", "are")} included in ${pack.code} of the same day. Only a modifier tells them apart.`,
      remedy: `Remove ${fewWords(codes)}, or add XS (or 59) there if it was for another site, not touching, or another encounter, and the note shows it; a different diagnosis alone is not enough. ${neverThePatients}`,
      mend: {
        edits: addModifier(firstDistinctFor(context.settings), others),
        asks: "Does the note show another site, not touching, or another encounter?",
      },
      because: [...others.map(nameLine), "same date", `NCCI pair, ${pack.edition}`],
    };
  },
};
