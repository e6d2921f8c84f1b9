import { catalogue } from "../catalogue";

/** Why a file of CMS was not taken: what was expected in it, what was found, and what to do. */
export const tablesEnglish = {
  lost: (count: number) => `${count} of CMS's tables on file could not be read: load the files again.`,
  unread: (why: string) => `CMS's tables on file could not be read (${why}); those delivered with Claimside are used.`,
  noTable: (file: string) =>
    `${file}: expected one of CMS's tables (NCCI pairs or medically unlikely edits for practitioners, or the relative value file PPRRVU), found none. Load the zip, txt or csv file as CMS publishes it.`,
  noWorkbook: (file: string) =>
    `${file}: expected a zip, txt or csv file, found a workbook. CMS's zip holds the same table as text: load the zip itself, or the txt or csv file in it.`,
  swollen: (file: string, bytes: string) =>
    `${file}: expected a table as CMS packs it, found one that swells to ${bytes} bytes or more. Download it from CMS again.`,
  broken: (file: string, found: string) => `${file}: expected a whole zip, but ${found}. Download it from CMS again.`,
  brokenBecause: {
    begin: "it does not begin as one",
    end: "its end is missing",
    early: (entry: string) => `${entry} ends too early`,
  },
  names: {
    ptp: "NCCI procedure-to-procedure edits, practitioner",
    mue: "medically unlikely edits, practitioner services",
    pfs: "physician fee schedule, relative value file",
  },
  cell: {
    fails: (expected: string, found: string) => `expected ${expected}, found "${found}"`,
    code: "a code of five letters or digits",
    date: "a date such as 20261001",
    number: "a number",
    oneOf: (values: readonly string[]) => `one of ${values.join(", ")}`,
    inRow: (file: string, row: number) => `${file}, row ${row}`,
    badRow: (where: string, problem: string) => `${where}: ${problem}. Download it from CMS again.`,
  },
  column: (file: string, column: string, table: string, found: string) =>
    `${file}: expected a column "${column}" as in CMS's table of ${table}, found ${found}. Load the file as CMS publishes it for practitioners, unchanged.`,
  fewRows: (file: string, expected: string, edition: string, found: string) =>
    `${file}: expected about ${expected} rows, as in the edition of ${edition}, found ${found}. It seems to be cut off: download it from CMS again, or remove the edition before if that one is wrong.`,
  noOwnRow: (file: string, code: string, edition: string, found: number) =>
    `${file}: expected a row beginning with ${code}, as in the edition of ${edition}, found ${found}. It seems to be cut off: download it from CMS again.`,
  fewOwnRows: (file: string, expected: number, code: string, edition: string, found: number) =>
    `${file}: expected about ${expected} rows beginning with ${code}, as in the edition of ${edition}, found ${found}. It seems to be cut off: download it from CMS again.`,
  notes: (file: string, table: string, found: string) =>
    `${file}: expected rows of ${table}, which begin with a code, found "${found}". Download it from CMS again.`,
  cutOff: (file: string, found: string) =>
    `${file}: expected a whole row at its end, found "${found}". It was cut off: download it from CMS again.`,
  unknownEdition: (file: string, table: string) =>
    `${file}: expected the edition of ${table} in a title or in the file's name, found none. Keep the name that CMS gave the file.`,
  noRows: (file: string) => `${file}: expected rows beneath the headings, found none. Download it from CMS again.`,
  endless: (file: string, most: string, found: string) =>
    `${file}: expected rows, found a line of more than ${most} characters that begins with "${found}". Download it from CMS again.`,
  noText: (file: string) =>
    `${file}: expected text, found data that is none. Load the zip, txt or csv file as CMS publishes it.`,
  ofHospitals: (file: string) =>
    `${file}: expected the pairs for practitioners (ccipra), found those for hospitals (ccioph). Load the others.`,
};

export const tablesWording = catalogue("tables", tablesEnglish);
