import type { Rule } from "./engine/rule";
import { familyPointedAt } from "./terms/pointed-at";
import { fewWords, joinWords, verbFor } from "./terms/words";

export const diagnosisUnusual: Rule = {
  id: "diagnosis-unusual",
  title: "an unusual diagnosis for this service",
  severity: "info",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  sources: ["icd-titles", "claimside-advice"],
  check(context) {
    const { unusual, titles } = context.pack.diagnoses;
    const family = familyPointedAt(context);
    if (family.length === 0 || !family.every((diagnosis) => unusual.has(diagnosis))) return null;
    const named = family.map((diagnosis) => `${diagnosis} (${titles[diagnosis]})`);
    return {
      verdict: "problem",
      slot: { key: "diagnoses" },
      says: `${fewWords(family)} ${verbFor(family, "is an unusual reason", "are unusual reasons")} for ${context.pack.code}. Whether it is paid depends on the payer.`,
      remedy: "Check that this is what was treated, and that the note shows why.",
      because: [`diagnosis pointed at: ${joinWords(named)}`],
    };
  },
};
