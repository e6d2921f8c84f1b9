import { type FeeIndicator, type FeeRow, feeIndicators, type MueRow, type StatedFact } from "../knowledge/cms-table";
import type { CodePairs } from "../knowledge/code-pack";

/** A fact as a table states it. */
interface Stated {
  value: string;
  note?: string;
}

export type StatedFacts = Partial<Record<StatedFact, Stated>>;

/** What the limit is counted per, and what CMS's file calls it. */
const limits: Record<MueRow["indicator"], readonly [per: string, kind: string]> = {
  1: ["claim line", "an edit of each line"],
  2: ["date of service", "an absolute limit per date of service, by policy, that no modifier lifts"],
  3: ["date of service", "an edit of the date of service, on clinical grounds"],
};

/** `edition` is "October 2026", here and below. */
export function unitsFact({ units, indicator }: MueRow, edition: string): StatedFacts {
  const [per, kind] = limits[indicator];
  const note = `MUE ${units}, adjudication indicator ${indicator}: ${kind}.`;
  return { units: { value: `${edition}: ${units} per ${per}`, note } };
}

/** What the fee schedule says of the code. */
export function feeFacts(row: FeeRow, edition: string): StatedFacts {
  const { status, workRvu, nonFacilityTotal, facilityTotal, conversionFactor } = row;
  const totals = [nonFacilityTotal, facilityTotal];
  const [nonFacility, facility] = totals.map((total) => `$${(total * conversionFactor).toFixed(2)}`);
  return {
    "global-period": { value: globalPeriod(row), note: `As of ${edition}.` },
    status: statusFact(status, edition),
    "relative-values": {
      value: `${edition}: total ${nonFacilityTotal} non-facility, ${facilityTotal} facility (work ${workRvu})`,
    },
    "national-figure": {
      value: `${edition}: about ${nonFacility} non-facility, ${facility} facility`,
      note: `Our arithmetic: ${totals.join(" or ")} × conversion factor ${conversionFactor}; no geographic adjustment.`,
    },
    indicators: {
      value: feeIndicators.map((name) => `${indicatorNames[name]} ${row.indicators[name]}`).join(", "),
      note: `As of ${edition}.`,
    },
  };
}

/** Which pairs there are on a date of service. */
export function pairsFact({ procedures, visits, services, included }: CodePairs, edition: string): StatedFacts {
  const count = procedures.size + visits.size + services.size + included.size;
  return {
    pairs: {
      value: `${edition}: ${count} active NCCI pairs`,
      note:
        `Procedures that take it in: ${procedures.size}; visits it takes in: ${visits.size}; other services: ` +
        `${services.size}; never paid beside it: ${included.size}.`,
    },
  };
}

const indicatorNames: Record<FeeIndicator, string> = {
  multiple: "Multiple procedure",
  bilateral: "bilateral",
  assistant: "assistant surgeon",
  coSurgeon: "co-surgeon",
  team: "team surgery",
  pcTc: "PC/TC",
};

/** Only the letter whose meaning was verified is put in words. */
function statusFact(status: string, edition: string): Stated {
  if (status === "A") return { value: "Active: payable when reasonable and necessary", note: `As of ${edition}.` };
  return { value: `Status ${status}`, note: `As of ${edition}. Look up what it means in CMS's fee schedule.` };
}

/** Codes such as XXX stand for services without one. */
function globalPeriod({ globalDays }: FeeRow): string {
  if (!/^\d{3}$/.test(globalDays)) return `None (${globalDays})`;
  const days = Number(globalDays);
  return days === 0 ? "The day of the service alone" : `${days} days. Follow-up visits in those days are included.`;
}
