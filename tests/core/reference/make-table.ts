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

export function makeMue(rows: string[], service = "Practitioner"): string {
  const notice =
    '"Current Procedural Terminology (CPT) codes only are\ncopyright 2026 American Medical Association.",,,';
  const heading = `"HCPCS/\nCPT Code",${service} Services MUE Values,MUE Adjudication Indicator,MUE Rationale`;
  return [notice, heading, ...rows].join("\r\n");
}

const feeHeadings = [
  ",,2026 National Physician Fee Schedule Relative Value File July Release,,,,,,,,,,,,,,,,,,,,,,",
  ",,CPT codes and descriptions only are copyright 2025 American Medical Association.,,,,,,,,,,,,,,,,,,,,,,",
  ",,RELEASED 06/20/2026,,,,,,,,,,,,,,,,,,,,,,",
  ",,,,NOT USED,,NON-FAC,NON-FAC,FACILITY,FACILITY,,NON-,,,,,,,,,,,,,",
  ",,,STATUS,FOR MEDICARE,WORK,PE,NA,PE,NA,MP,FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,ENDO,CONV",
  "HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,RVU,INDICATOR,RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,BASE,FACTOR",
];

export function feeRow(code: string, work: string, nonFacility: string, facility: string, mod = ""): string {
  return `${code},${mod},"words, not kept",A,,${work},0.72,,0.61,,0.09,${nonFacility},${facility},0,010,0.10,0.80,0.10,2,0,1,0,0,,33.4009`;
}

export function makeFees(rows: string[]): string {
  return [...feeHeadings, ...rows, '"Note: figures are national.",,,'].join("\n");
}
