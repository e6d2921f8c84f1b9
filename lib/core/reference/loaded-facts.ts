import type { CodePairs, LoadedFact } from "../knowledge/code-pack";
import { type FeeIndicator, type FeeRow, feeIndicators, type MueRow } from "./reference";

/** A fact as a loaded table states it. */
export interface Stated {
  value: string;
  note?: string;
}

export type StatedFacts = Partial<Record<LoadedFact, Stated>>;

/** What the limit is counted per, and what CMS's file calls it. */
const limits: Record<MueRow["indicator"], readonly [per: string, kind: string]> = {
  1: ["claim line", "an edit of each line"],
  2: ["date of service", "an edit of the date of service, by policy"],
  3: ["date of service", "an edit of the date of service, on clinical grounds"],
};

export function unitsFact({ units, indicator }: MueRow): StatedFacts {
  const [per, kind] = limits[indicator];
  const note = `MUE ${units}, adjudication indicator ${indicator}: ${kind}.`;
  return { units: { value: `${units} per ${per}`, note } };
}

/** What the fee schedule says of the code; `edition` is "October 2026". */
export function feeFacts(row: FeeRow, edition: string): StatedFacts {
  const { status, workRvu, nonFacilityTotal, facilityTotal, conversionFactor } = row;
  const totals = [nonFacilityTotal, facilityTotal];
  const [nonFacility, facility] = totals.map((total) => `$${(total * conversionFactor).toFixed(2)}`);
  return {
    ...globalPeriod(row),
    status: statusFact(status),
    "relative-values": {
      value: `${edition}: total ${nonFacilityTotal} non-facility, ${facilityTotal} facility (work ${workRvu})`,
    },
    "national-figure": {
      value: `${edition}: about ${nonFacility} non-facility, ${facility} facility`,
      note: `Our arithmetic: ${totals.join(" or ")} × conversion factor ${conversionFactor}; no geographic adjustment.`,
    },
    indicators: { value: feeIndicators.map((name) => `${indicatorNames[name]} ${row.indicators[name]}`).join(", ") },
  };
}

/** Which pairs there are on a date of service. */
export function pairsFact({ procedures, visits, services, included }: CodePairs, edition: string): StatedFacts {
  const count = procedures.size + visits.size + services.size + included.size;
  return {
    pairs: {
      value: `${edition}: ${count} active NCCI pairs on this date of service`,
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
function statusFact(status: string): Stated {
  if (status === "A") return { value: "Active: payable when reasonable and necessary" };
  return { value: `Status ${status}`, note: "Look up what it means in CMS's fee schedule." };
}

/** Codes such as XXX stand for services without one. */
function globalPeriod({ globalDays }: FeeRow): StatedFacts {
  if (!/^\d{3}$/.test(globalDays)) return { "global-period": { value: `None (${globalDays})` } };
  const days = Number(globalDays);
  const value =
    days === 0 ? "The day of the service alone" : `${days} days. Follow-up visits in those days are included.`;
  return { "global-period": { value } };
}
