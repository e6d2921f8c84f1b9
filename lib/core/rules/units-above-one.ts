import type { Rule } from "./engine/rule";

export const unitsAboveOne: Rule = {
  id: "units-above-one",
  title: "more units than one day allows",
  severity: "error",
  needs: ["units"],
  sources: ["cms-mue-2026-04", "fcso-mue", "palmetto-mue"],
  check({ line, pack }) {
    const most = pack.unitsPerDay.value;
    if (typeof line.units !== "number" || line.units <= most) return null;
    return {
      verdict: "problem",
      slot: { key: "units" },
      says: `Units are ${line.units}, but ${pack.code} is paid ${most} per date of service, however many ${pack.treats.parts} were treated.`,
      remedy: `Set units to ${most}; no modifier lifts this limit.`,
      because: [`units: ${line.units}`, `most per day: ${most}`],
    };
  },
};
