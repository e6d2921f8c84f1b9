import type { FeeRow, MueRow, PtpRow, ReferenceKind } from "../knowledge/cms-table";
import { tablesWording } from "../words/en/tables";
import { ReferenceProblem } from "./reference";

const words = tablesWording;

/** How a table of CMS is recognised and which of its columns are read. Descriptions are never among them. */
export interface TableLayout {
  kind: ReferenceKind;
  /** For people. */
  readonly name: string;
  /** What the row of headings holds that no other table's does. */
  isHeading(cells: readonly string[]): boolean;
  /** Rows above the heading row that are part of the headings. */
  headingRowsAbove: number;
  /** The words by which each column is found in the headings, and that a problem quotes. */
  columns: Readonly<Record<string, RegExp>>;
  /** Columns that hold codes, the first two of the row at most. */
  codeColumns: 1 | 2;
  /** Throws where a cell does not hold what its column should. */
  parse(cell: (column: string) => string): PtpRow | MueRow | FeeRow;
}

const ptp: TableLayout = {
  kind: "ptp",
  get name() {
    return words.names.ptp;
  },
  isHeading: (cells) =>
    cells.some((cell) => /^column ?1\b/i.test(cell)) && cells.some((cell) => /^column ?2\b/i.test(cell)),
  headingRowsAbove: 0,
  columns: {
    "Column 1": /^column ?1\b/i,
    "Column 2": /^column ?2\b/i,
    "Effective Date": /^effective/i,
    "Deletion Date": /^deletion/i,
    Modifier: /^modifier/i,
  },
  codeColumns: 2,
  parse: (cell) => ({
    column1: code(cell("Column 1")),
    column2: code(cell("Column 2")),
    from: date(cell("Effective Date")),
    to: ["*", ""].includes(cell("Deletion Date")) ? null : date(cell("Deletion Date")),
    indicator: oneOf(cell("Modifier"), ["0", "1", "9"]),
  }),
};

const mue: TableLayout = {
  kind: "mue",
  get name() {
    return words.names.mue;
  },
  isHeading: (cells) => cells.some((cell) => /mue values?/i.test(cell)),
  headingRowsAbove: 0,
  columns: {
    "HCPCS/CPT Code": /^(hcpcs|cpt)[\s/]/i,
    "Practitioner Services MUE Values": /practitioner.*mue values?/is,
    "MUE Adjudication Indicator": /adjudication/i,
  },
  codeColumns: 1,
  parse: (cell) => ({
    code: code(cell("HCPCS/CPT Code")),
    units: number(cell("Practitioner Services MUE Values")),
    indicator: oneOf(cell("MUE Adjudication Indicator").charAt(0), ["1", "2", "3"]),
  }),
};

const pfs: TableLayout = {
  kind: "pfs",
  get name() {
    return words.names.pfs;
  },
  isHeading: (cells) => cells[0]?.toUpperCase() === "HCPCS" && cells[1]?.toUpperCase() === "MOD",
  headingRowsAbove: 4,
  columns: {
    HCPCS: /^hcpcs$/i,
    MOD: /^mod$/i,
    "STATUS CODE": /status/i,
    "WORK RVU": /work/i,
    "NON-FACILITY TOTAL": /non.*total/i,
    "FACILITY TOTAL": /^fac.*total/i,
    "GLOB DAYS": /glob/i,
    "CONV FACTOR": /conv/i,
    "PCTC IND": /pc\/?tc/i,
    "MULT PROC": /^mult/i,
    "BILAT SURG": /^bilat/i,
    "ASST SURG": /^asst/i,
    "CO-SURG": /^co-? ?surg/i,
    "TEAM SURG": /^team/i,
  },
  codeColumns: 1,
  parse: (cell) => ({
    code: code(cell("HCPCS")),
    modifier: cell("MOD"),
    status: cell("STATUS CODE"),
    workRvu: number(cell("WORK RVU")),
    nonFacilityTotal: number(cell("NON-FACILITY TOTAL")),
    facilityTotal: number(cell("FACILITY TOTAL")),
    globalDays: cell("GLOB DAYS"),
    conversionFactor: number(cell("CONV FACTOR")),
    indicators: {
      multiple: cell("MULT PROC"),
      bilateral: cell("BILAT SURG"),
      assistant: cell("ASST SURG"),
      coSurgeon: cell("CO-SURG"),
      team: cell("TEAM SURG"),
      pcTc: cell("PCTC IND"),
    },
  }),
};

export const tableLayouts: readonly TableLayout[] = [ptp, mue, pfs];

function code(text: string): string {
  return /^[0-9A-Z]{5}$/.test(text) ? text : fail(words.cell.code, text);
}

function date(text: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year ? `${year}-${month}-${day}` : fail(words.cell.date, text);
}

function number(text: string): number {
  return /^\d*\.?\d+$/.test(text) ? Number(text) : fail(words.cell.number, text);
}

function oneOf<const T extends string>(text: string, values: readonly T[]): T {
  return values.find((value) => value === text) ?? fail(words.cell.oneOf(values), text);
}

function fail(expected: string, found: string): never {
  throw new ReferenceProblem(words.cell.fails(expected, found));
}
