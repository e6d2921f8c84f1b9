import { tablesWording } from "../words/en/tables";
import { readEdition } from "./edition";
import type { Headings } from "./find-headings";
import { type LoadedTable, ReferenceProblem } from "./reference";
import { makeRowEnds } from "./row-ends";
import { splitCells } from "./split-cells";
import type { TableLayout } from "./table-layouts";

interface RowOptions extends Headings {
  separator: string;
  fileName: string;
  codes: readonly string[];
}

export interface RowReader {
  /** Reads every whole line from `start` on; returns where the unfinished last one begins. */
  read(text: string, start: number): number;
  /** The table; `last` is the file's last line where it had no end. */
  end(last: string): LoadedTable;
}

/** Lines among the rows that are none, such as footnotes; more of them mean that the table is another. */
const mostNotes = 25;
const codeLength = 5;
const quote = 34;

/**
 * Goes through a table's rows. Millions of lines are only counted, and looked at where their first cell ends; cut into
 * cells are the first row and those in which one of the codes is found.
 */
export function makeRowReader({ layout, columns, titles, separator, fileName, codes }: RowOptions): RowReader {
  const rows: ReturnType<TableLayout["parse"]>[] = [];
  const mark = separator.charCodeAt(0);
  const told = readEdition(layout.kind, titles, fileName);
  let [rowCount, newest] = [0, ""];
  const ends = makeRowEnds(separator);
  const noteLine = boundedNotes(layout, separator, fileName);

  const cellsOf = (line: string) => {
    const cells = splitCells(line, separator);
    return (column: string) => cells[columns[column] ?? -1] ?? "";
  };
  const parse = (line: string) => {
    ends.notice(line);
    return parseRow(layout, cellsOf(line), tablesWording.cell.inRow(fileName, rowCount));
  };
  /** Counts whole lines and returns where the last of them ends. Called for millions: nothing in it may allocate. */
  const countRows = (text: string, start: number): number => {
    let next = start;
    for (let end = text.indexOf("\n", next); end >= 0; end = text.indexOf("\n", next)) {
      const isQuoted = text.charCodeAt(next) === quote;
      if (text.charCodeAt(next + codeLength + (isQuoted ? 1 : 0)) === (isQuoted ? quote : mark)) {
        if (rowCount++ === 0) parse(text.slice(next, end));
      } else noteLine(text.slice(next, end));
      if (told === null && layout.kind === "ptp")
        newest = later(newest, cellsOf(text.slice(next, end))("Effective Date"));
      next = end + 1;
    }
    return next;
  };

  return {
    read(text, start) {
      const end = countRows(text, start);
      for (const line of linesWith(codes, text.slice(start, end), separator, layout)) rows.push(parse(line));
      return end;
    },
    end(last) {
      if (/^"?[0-9A-Z]{1,5}($|["\t,])/.test(last.trim())) {
        parse(last);
        if (!ends.isWhole(last)) throw new ReferenceProblem(cutOff(fileName, last));
      }
      const edition = told ?? (newest && `${newest.slice(0, 4)}-${newest.slice(4, 6)}-01`);
      if (!edition) throw new ReferenceProblem(unknownEdition(fileName, layout));
      const part = layout.kind === "ptp" ? (/-(f\d+)\b/i.exec(fileName)?.[1]?.toLowerCase() ?? "") : "";
      return { kind: layout.kind, edition, part, file: fileName, rowCount, rows: rows as LoadedTable["rows"] };
    },
  };
}

/** Told nowhere, the edition is that of the newest date on which a pair came into force. */
function later(newest: string, date: string): string {
  return /^\d{8}$/.test(date) && date > newest ? date : newest;
}

function parseRow(layout: TableLayout, cell: (column: string) => string, where: string) {
  try {
    return layout.parse(cell);
  } catch (error) {
    throw new ReferenceProblem(tablesWording.cell.badRow(where, (error as Error).message));
  }
}

/** Hears of lines whose first cell is not as long as a code: footnotes, unless there are many of them. */
function boundedNotes(layout: TableLayout, separator: string, fileName: string): (line: string) => void {
  let notes = 0;
  return (line) => {
    if (line.replaceAll(separator, "").trim() !== "") notes++;
    if (notes > mostNotes)
      throw new ReferenceProblem(tablesWording.notes(fileName, layout.name, line.slice(0, 60).trim()));
  };
}

/** The lines with one of the codes in a column of codes, by code; each line once. */
function* linesWith(codes: readonly string[], text: string, separator: string, layout: TableLayout): Generator<string> {
  for (const code of codes) {
    for (let place = text.indexOf(code); place >= 0; place = text.indexOf(code, place + 1)) {
      const line = text.slice(text.lastIndexOf("\n", place) + 1, text.indexOf("\n", place));
      const cells = splitCells(line, separator).slice(0, layout.codeColumns);
      if (codes.find((known) => cells.includes(known)) !== code) continue;
      yield line;
      place = text.indexOf("\n", place);
    }
  }
}

function cutOff(fileName: string, last: string): string {
  return tablesWording.cutOff(fileName, last.trim().slice(0, 60));
}

function unknownEdition(fileName: string, layout: TableLayout): string {
  return tablesWording.unknownEdition(fileName, layout.name);
}
