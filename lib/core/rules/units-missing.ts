import type { Rule } from "./engine/rule";
import { setTo } from "./terms/mends";

export const unitsMissing: Rule = {
  id: "units-missing",
  title: "no units",
  severity: "error",
  needs: [],
  looksAt: ["units"],
  sources: ["cms-1500", "claimside-advice"],
  check({ line, index, pack }) {
    if (line.units !== null && line.units !== 0) return null;
    return {
      verdict: "problem",
      slot: { key: "units" },
      says: line.units === 0 ? "Units are 0." : "Units are empty.",
      remedy: `Set units to ${pack.unitsPerDay.value}.`,
      mend: { edits: [setTo("units", pack.unitsPerDay.value, { index })] },
      because: [`units: ${line.units ?? "empty"}`],
    };
  },
};
