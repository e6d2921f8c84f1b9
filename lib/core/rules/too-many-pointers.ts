import type { Rule } from "./engine/rule";

/** What one line of the form, and of the electronic claim, can hold. */
const most = 4;

export const tooManyPointers: Rule = {
  id: "too-many-pointers",
  title: "more than four diagnosis pointers",
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
      says: `${pointers.length} diagnosis pointers; a line holds ${most}.`,
      remedy: `Keep the ${most} that matter, the ${pack.treats.condition} diagnosis first.`,
      because: [`pointers: ${pointers.join(" ")}`],
    };
  },
};
