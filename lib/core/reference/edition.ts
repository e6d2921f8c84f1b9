import type { ReferenceKind } from "../knowledge/cms-table";
import { referenceWording } from "../words/en/reference";

/** As CMS writes them, in whatever language they are said. */
const months = "January February March April May June July August September October November December".split(" ");

/**
 * The first day an edition is for, YYYY-MM-DD, from the file's title rows or else its name: "Effective 10/01/2026",
 * "2026 … April Release", "ccipra-v323r0-f1.txt", "MCR_MUE_…_Eff_10-01-2026.csv", "PPRRVU26_JUL.csv". Null: not told.
 */
export function readEdition(kind: ReferenceKind, titles: string, fileName: string): string | null {
  return fromWords(titles) ?? fromWords(fileName.replaceAll("_", " ")) ?? fromCode(kind, fileName);
}

/** "2026-10-01" → "October 2026". */
export function editionName(edition: string): string {
  const month = referenceWording.months[Number(edition.slice(5, 7)) - 1] ?? "";
  return referenceWording.edition(month, edition.slice(0, 4));
}

function fromWords(text: string): string | null {
  const american = /\beff(?:ective)?\.?(?: date)?:?\s*(\d{1,2})[-/](\d{1,2})[-/](20\d\d)/i.exec(text);
  if (american) return day(american[3], american[1]);
  const release = new RegExp(`\\b(20\\d\\d)\\b(?:(?!20\\d\\d).)*?\\b(${months.join("|")}) release`, "is").exec(text);
  if (release) return day(release[1], monthNumber(release[2]));
  const named = new RegExp(`\\b(${months.join("|")}) (?:\\d{1,2}, )?(20\\d\\d)`, "i").exec(text);
  if (named) return day(named[2], monthNumber(named[1]));
  const quarter = /\b(20\d\d)[- ]?q([1-4])\b/i.exec(text);
  return quarter ? day(quarter[1], String(Number(quarter[2]) * 3 - 2)) : null;
}

/** CMS's own short names: NCCI version 30.0 is January 2024, and each quarter counts one on. */
function fromCode(kind: ReferenceKind, fileName: string): string | null {
  const version = kind === "ptp" ? /-v(\d\d)([0-3])r\d/i.exec(fileName) : null;
  if (version) return day(String(1994 + Number(version[1])), String(Number(version[2]) * 3 + 1));
  const fees =
    kind === "pfs" ? /(?:pprrvu|rvu)(?:20)?(\d\d)[_ ]?(jan|apr|jul|oct|[abcd](?![a-z]))/i.exec(fileName) : null;
  if (!fees) return null;
  const release = ["jan", "apr", "jul", "oct"].findIndex((name, place) =>
    [name, "abcd"[place]].includes(fees[2]?.toLowerCase()),
  );
  return day(`20${fees[1]}`, String(release * 3 + 1));
}

function monthNumber(name = ""): string {
  return String(months.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1);
}

function day(year = "", month = ""): string {
  return `${year}-${month.padStart(2, "0")}-01`;
}
