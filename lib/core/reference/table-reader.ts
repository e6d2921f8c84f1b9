import { tablesWording } from "../words/en/tables";
import { findHeadings } from "./find-headings";
import { type LoadedTable, ReferenceProblem } from "./reference";
import { makeRowReader, type RowReader } from "./row-reader";
import { isOpen, splitCells } from "./split-cells";

interface TableReader {
  /** Takes the next piece of the text, of any size. Throws a ReferenceProblem. */
  push(chunk: string): void;
  /** The table, or null where the text is none of CMS's. Throws a ReferenceProblem. */
  end(): LoadedTable | null;
}

/** Records above a table's first row; past so many it is no table of CMS. */
const mostTitles = 80;
/** Characters of a record. What goes on longer is none, and would make every look for its end slower. */
const longestRecord = 1 << 16;

/**
 * Reads one CMS table from text that comes in chunks. Memory stays flat: only rows that hold one of `codes` are kept,
 * and of a text that is no table nothing at all.
 */
export function makeTableReader(fileName: string, codes: readonly string[]): TableReader {
  const titles: string[] = [];
  let pending = "";
  let rows: RowReader | null = null;
  let isFirst = true;

  const isNone = () => titles.length > mostTitles || (titles.at(-1)?.length ?? 0) > longestRecord;
  /** Takes lines as titles until the first row; returns where it begins, or where the unfinished last line does. */
  const takeTitles = (text: string): number => {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0 && !isNone(); end = text.indexOf("\n", start)) {
      const line = text.slice(start, end).replace(/\r$/, "");
      rows = startRows(titles, line, fileName, codes);
      if (rows) return start;
      if (isOpen(titles.at(-1) ?? "")) titles.push(`${titles.pop()}\n${line}`);
      else titles.push(line);
      start = end + 1;
    }
    if (text.length - start > longestRecord) titles.push(text.slice(start));
    return isNone() ? text.length : start;
  };
  /** The line left over is finished by itself: joined to the whole chunk it would make every look into it slower. */
  const readOn = (chunk: string, reader: RowReader) => {
    const end = chunk.indexOf("\n") + 1;
    const line = pending + chunk.slice(0, end || chunk.length);
    if (line.length > longestRecord) throw new ReferenceProblem(endless(fileName, line));
    if (end > 0) reader.read(line, 0);
    pending = end > 0 ? chunk.slice(reader.read(chunk, end)) : line;
  };
  const push = (chunk: string) => {
    if (isFirst) refuse(chunk, fileName);
    isFirst = false;
    if (rows) return readOn(chunk, rows);
    if (isNone()) return;
    const text = pending + chunk;
    const start = takeTitles(text);
    pending = text.slice((rows as RowReader | null)?.read(text, start) ?? start);
  };

  return {
    push,
    end() {
      const last = pending;
      if (last.trim()) push("\n");
      if (rows) return rows.end(last);
      return withoutRows(titles, fileName);
    },
  };
}

/** Nothing, where there are no headings either. */
function withoutRows(titles: readonly string[], fileName: string): null {
  const cells = titles.map((line) => splitCells(line, separatorOf(line)));
  if (!findHeadings(cells, fileName)) return null;
  throw new ReferenceProblem(tablesWording.noRows(fileName));
}

function endless(fileName: string, line: string): string {
  return tablesWording.endless(fileName, longestRecord.toLocaleString("en-US"), line.slice(0, 60).trim());
}

/** What can be told to be wrong before anything is read. */
function refuse(chunk: string, fileName: string): void {
  if (chunk.slice(0, 4096).includes("\0")) throw new ReferenceProblem(tablesWording.noText(fileName));
  if (/ccioph/i.test(fileName)) throw new ReferenceProblem(tablesWording.ofHospitals(fileName));
}

/** The rows begin with the first line that starts with a code and has headings above it. */
function startRows(titles: readonly string[], line: string, fileName: string, codes: readonly string[]) {
  if (!/^"?[0-9A-Z]{5}"?[\t,]/.test(line) || isOpen(titles.at(-1) ?? "")) return null;
  const separator = separatorOf(line);
  const cells = titles.map((title) => splitCells(title, separator));
  const headings = findHeadings(cells, fileName);
  return headings && makeRowReader({ ...headings, separator, fileName, codes });
}

function separatorOf(line: string): string {
  return line.includes("\t") ? "\t" : ",";
}
