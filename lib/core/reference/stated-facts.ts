import { type FeeRow, feeIndicators, type MueRow, type StatedFact } from "../knowledge/cms-table";
import type { CodePairs } from "../knowledge/code-pack";
import { referenceWording } from "../words/en/reference";

const words = referenceWording;

/** A fact as a table states it. */
interface Stated {
  value: string;
  note?: string;
}

export type StatedFacts = Partial<Record<StatedFact, Stated>>;

/** `edition` is "October 2026", here and below. */
export function unitsFact({ units, indicator }: MueRow, edition: string): StatedFacts {
  const { perLine, perDate, kinds } = words.units;
  const note = words.units.indicator(units, indicator, kinds[indicator]);
  return { units: { value: (indicator === "1" ? perLine : perDate)(edition, units), note } };
}

/** What the fee schedule says of the code. */
export function feeFacts(row: FeeRow, edition: string): StatedFacts {
  const { status, workRvu, nonFacilityTotal, facilityTotal, conversionFactor } = row;
  const totals = [String(nonFacilityTotal), String(facilityTotal)] as const;
  const dollars = (total: number) => `$${(total * conversionFactor).toFixed(2)}`;
  return {
    "global-period": { value: globalPeriod(row), note: words.asOf(edition) },
    status: statusFact(status, edition),
    "relative-values": {
      value: words.relativeValues(edition, ...totals, String(workRvu)),
    },
    "national-figure": {
      value: words.national.figure(edition, dollars(nonFacilityTotal), dollars(facilityTotal)),
      note: words.national.arithmetic(...totals, String(conversionFactor)),
    },
    indicators: {
      value: feeIndicators.map((name) => `${words.indicators[name]} ${row.indicators[name]}`).join(", "),
      note: words.asOf(edition),
    },
  };
}

/** Which pairs there are on a date of service. */
export function pairsFact({ procedures, visits, services, included }: CodePairs, edition: string): StatedFacts {
  const count = procedures.size + visits.size + services.size + included.size;
  return {
    pairs: {
      value: words.pairs.count(edition, count),
      note: words.pairs.groups(procedures.size, visits.size, services.size, included.size),
    },
  };
}

/** Only the letter whose meaning was verified is put in words. */
function statusFact(status: string, edition: string): Stated {
  if (status === "A") return { value: words.status.active, note: words.asOf(edition) };
  return { value: words.status.other(status), note: words.status.lookUp(edition) };
}

/** Codes such as XXX stand for services without one. */
function globalPeriod({ globalDays }: FeeRow): string {
  if (!/^\d{3}$/.test(globalDays)) return words.globalPeriod.none(globalDays);
  const days = Number(globalDays);
  return days === 0 ? words.globalPeriod.ofDay : words.globalPeriod.days(days);
}
