import type { Rule } from "./engine/rule";
import { setTo } from "./terms/mends";
import { neverThePatients, timesADay } from "./terms/words";

export const unitsAboveOne: Rule = {
  id: "units-above-one",
  title: "more units than one day allows",
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
      says: `${line.units} units; this code is paid ${timesADay(most)}.`,
      remedy: `Set units to ${most}, however many ${pack.treats.parts} were treated. No modifier lifts the limit; an appeal is possible, an override would go against CMS policy. ${neverThePatients}`,
      mend: { edits: [setTo("units", most, { index })] },
      because: [`units: ${line.units}`, `most per day: ${most}`],
    };
  },
};
