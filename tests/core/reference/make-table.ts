import type { PtpRow } from "../../../lib/core/knowledge/cms-table";
import { pack } from "../../../lib/core/knowledge/codes/17340";

/** Tables in CMS's layouts with invented rows, as the files begin and go on. */
export const ptpTitles = [
  "CPT only copyright 2026 American Medical Association. All rights reserved.\t\t\t\t\t\t",
  "Column1/Column2 Edits\t\t\t\t\t\t",
  "Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date\tDeletion Date\tModifier\tPTP Edit Rationale",
  "\t\t\t\t\t0=not allowed\t",
  "\t\t\t\t*=no data\t1=allowed\t",
  "\t\t\t\t\t9=not applicable\t",
];

export function ptpRow(column1: string, column2: string, from = "20200101", to = "*", indicator = "1"): string {
  return [column1, column2, "", from, to, indicator, "Misuse of Column Two code with Column One code"].join("\t");
}

export function makePtp(rows: string[]): string {
  return `${[...ptpTitles, ...rows].join("\r\n")}\r\n`;
}

/** The rows that were delivered, as a file of CMS holds them. */
export function deliveredPtpRows(): string[] {
  const tables = pack.editions.filter(({ kind }) => kind === "ptp");
  const rows = tables.flatMap((table) => table.rows as readonly PtpRow[]);
  return rows.map(({ column1, column2, indicator }) => ptpRow(column1, column2, "20200101", "*", indicator));
}

const mueNotice =
  '"Current Procedural Terminology (CPT) codes only are\ncopyright 2026 American Medical Association.",,,';

export function makeMue(rows: string[], service = "Practitioner", titles = [mueNotice]): string {
  const heading = `"HCPCS/\nCPT Code",${service} Services MUE Values,MUE Adjudication Indicator,MUE Rationale`;
  return [...titles, heading, ...rows].join("\r\n");
}

/** As CMS lays it out from 2026 on, with "PRIC IND" between the surgeons' indicators and the endoscopic base. */
const feeHeadings = [
  `,,2026 National Physician Fee Schedule Relative Value File July Release${",".repeat(30)}`,
  `,,CPT codes and descriptions only are copyright 2025 American Medical Association.${",".repeat(30)}`,
  `,,Dental codes are copyright 2025 American Dental Association.${",".repeat(30)}`,
  `,,RELEASED 06/30/2026${",".repeat(30)}`,
  ",".repeat(32),
  ",,,,,,,,,,,,,,,,,,,,,,,,,,,,DIAGNOSTIC,NON-FACILITY,FACILITY,MP",
  ",,,,NOT USED,,NON-FAC,NON-FAC,FACILITY,FACILITY,,NON-,,,,,,,,,,,,,,,PHYSICIAN,,IMAGING,PE USED,PE USED,USED",
  ",,,STATUS,FOR MEDICARE,WORK,PE,NA,PE,NA,MP,FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,PRIC,ENDO,CONV,SUPERVISION OF,CALCULATION,FAMILY,FOR OPPS,FOR OPPS,FOR OPPS",
  "HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,RVU,INDICATOR,RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,IND,BASE,FACTOR,DIAGNOSTIC,FLAG,INDICATOR,PAYMENT,PAYMENT,PAYMENT",
];

export function feeRow(code: string, work: string, nonFacility: string, facility: string, mod = ""): string {
  return `${code},${mod},"words, not kept",A,,${work},0.72,,0.61,,0.09,${nonFacility},${facility},0,010,0.10,0.80,0.10,2,0,1,0,0,7,,33.4009,09,0,99,0.00,0.00,0.00`;
}

export function makeFees(rows: string[]): string {
  return [...feeHeadings, ...rows, '"Note: figures are national.",,,'].join("\n");
}

/** The same table as CMS laid it out to 2025. */
export function makeFees2025(rows: string[]): string {
  const without = (line: string) => line.replace(/^((?:"[^"]*"|[^,]*)(?:,(?:"[^"]*"|[^,]*)){22}),[^,]*/, "$1");
  return makeFees(rows).split("\n").map(without).join("\n").replaceAll("2026", "2025");
}
