import type { SourceId } from "./fact";

/** The CMS tables that are on file: pairs of codes, most units a day, relative values. */
export type ReferenceKind = "ptp" | "mue" | "pfs";

/** One NCCI pair: column 2 is denied beside column 1. Dates are YYYY-MM-DD; `to` null is in force. */
export interface PtpRow {
  column1: string;
  column2: string;
  /** "" is not known: in force as long as its edition counts. */
  from: string;
  to: string | null;
  /** 0 no modifier clears it, 1 one may, 9 no edit any more. */
  indicator: "0" | "1" | "9";
}

export interface MueRow {
  code: string;
  /** Most units; per line (indicator 1) or per date of service (2 absolute, 3 clinical). */
  units: number;
  indicator: "1" | "2" | "3";
}

export interface FeeRow {
  code: string;
  /** "" is the row of the whole service; 26, TC and 53 are others. */
  modifier: string;
  status: string;
  workRvu: number;
  nonFacilityTotal: number;
  facilityTotal: number;
  /** As CMS writes it: "010", "XXX". */
  globalDays: string;
  /** US dollars per relative value unit. */
  conversionFactor: number;
  /** How CMS pays several surgeons, sides and parts of the service: one digit each, "9" where it does not apply. */
  indicators: Record<FeeIndicator, string>;
}

export const feeIndicators = ["multiple", "bilateral", "assistant", "coSurgeon", "team", "pcTc"] as const;
export type FeeIndicator = (typeof feeIndicators)[number];

/** What a row of each table holds. */
export interface CmsRows {
  ptp: PtpRow;
  mue: MueRow;
  pfs: FeeRow;
}

/** One edition of one of CMS's tables: the rows that hold a code of ours. */
export interface CmsTable {
  kind: ReferenceKind;
  /** First day that the edition is for, YYYY-MM-DD. */
  edition: string;
  rows: readonly PtpRow[] | readonly MueRow[] | readonly FeeRow[];
}

/** What a table states about the code in the sidebar's list of facts. */
export type StatedFact =
  | "global-period"
  | "units"
  | "status"
  | "relative-values"
  | "national-figure"
  | "indicators"
  | "pairs";

/** An edition that comes with the product, of the same shape as one that a practice loads. */
export interface DeliveredTable extends CmsTable {
  sources: readonly [SourceId];
  /** What else is known of this edition's figures, in our words. */
  remarks?: Partial<Record<StatedFact, Remark>>;
}

export interface Remark {
  note: string;
  sources: SourceId[];
}
