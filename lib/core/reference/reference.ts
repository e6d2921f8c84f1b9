/** The CMS tables a practice may load: pairs of codes, most units a day, relative values. */
export type ReferenceKind = "ptp" | "mue" | "pfs";

/** One NCCI pair: column 2 is denied beside column 1. Dates are YYYY-MM-DD; `to` null is in force. */
export interface PtpRow {
  column1: string;
  column2: string;
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

/** What was kept of one file: only rows that touch a code the product knows, and how much there was. */
export interface LoadedTable {
  kind: ReferenceKind;
  /** First day that the edition is for, YYYY-MM-DD. */
  edition: string;
  /** CMS splits the pairs into files f1, f2 …; "" is a table in one file. */
  part: string;
  file: string;
  /** Rows read in all. */
  rowCount: number;
  rows: PtpRow[] | MueRow[] | FeeRow[];
}

/** All tables loaded, of every edition. */
export interface Reference {
  tables: readonly LoadedTable[];
}

/** A file that cannot be used: one sentence of what was expected, what was found and what to do. */
export class ReferenceProblem extends Error {
  override name = "ReferenceProblem";
}
