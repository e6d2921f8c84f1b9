import { hasAny, hasWord, isDigit, isLetter } from "./characters";
import { field, type LabelledSpan, nameOf } from "./field";
import type { Run } from "./join-lines";

/** The head of a table: what parts its cells, and what each column is called. */
export interface Head {
  mark: "|" | "," | ";" | " / ";
  names: readonly string[];
  /** The first column names what the others say, each of what its head names: "Item | Acne | Wart". */
  isByRow: boolean;
  /** The name of the last row. */
  row?: string | undefined;
}

const fewest = { "|": 3, ",": 5, ";": 3, " / ": 4 } as const;
/** "Cream | Response": of what was tried, two columns are a table. */
const resultNames = new Set(
  "response responses result results effect outcome benefit efficacy helped worked".split(" "),
);
const longestName = 30;
/** Tables of which the first column names what the others say are rows of labels. */
const rowNames = new Set("item items field element question parameter section prompt component name step".split(" "));

/** "Problem | Acne | Wart" over "Site | chin | thumb": each column is of one, and the rows are fields. */
const problemNames = new Set("problem problems diagnosis dx condition issue concern".split(" "));
const fieldNames = new Set(
  "site sites location area count number size severity type status duration time agent cryogen method consent exam symptoms treatment".split(
    " ",
  ),
);

/** The head that a line is to those below it: names without numbers, and as many cells in the next line. */
export function headOf(line: string, next: () => string): Head | null {
  const pair = problemPair.exec(line);
  if (pair && cellsOf(next(), "|").length === 2)
    return { mark: "|", names: [pair[1] ?? "", pair[2] ?? ""].map(nameOf), isByRow: false };
  if (hasAny(line.includes("|") ? line.replace(sign, "") : line, "0123456789:") || isAnswered(line)) return null;
  for (const mark of ["|", ",", ";", " / "] as const) {
    if (!line.includes(mark)) continue;
    const cells = cellsOf(line, mark);
    const isOfResults = resultNames.has(nameOf(cells.at(-1)?.text ?? "")) && mark !== ",";
    const least = isOfResults ? fewest[mark] - 1 : fewest[mark];
    if (cells.length + 1 < least) continue;
    const below = cellsOf(next(), mark).map(({ text }) => text);
    const names = cells.map(({ text }) => (text.trim() === "No." ? "number" : nameOf(text)));
    if (line.startsWith(mark) && below.length === names.length + 1) names.unshift("");
    if (names.length < least || below.length !== names.length) continue;
    const isOfProblems = problemNames.has(names[0] ?? "") && fieldNames.has(nameOf(below[0] ?? ""));
    const isByRow = isOfProblems || rowNames.has(names[0] ?? "") || (names[0] === "" && below.slice(1).some(isWords));
    const isNamed = names.filter(hasWord).length > (isByRow || isOfResults || names[0] === "" ? 1 : 2);
    if (isNamed && names.every((name) => name.length <= longestName)) return { mark, names, isByRow };
  }
  return null;
}

/** "| Problem A: acne | 2. wart": the sign of a column is no field. */
const sign =
  /(?<=\|\s{0,20}(?:(?:problem|diagnosis|dx|condition|concern|issue|lesion) ?)?#?)(?:[A-Ha-h]|\d)\s?[:.)](?= )/gi;

/** "Photo? Y": it names nothing that stands below it. */
function isAnswered(line: string): boolean {
  const behind = line
    .split("?")
    .slice(1)
    .map((words) => words.trimStart());
  return behind.some((words) =>
    answers.some((one) => words.startsWith(one) && !isLetter(words.charCodeAt(one.length))),
  );
}

const answers = ["Y", "N", "Yes", "No"];

/** "Problem A: acne | Problem B: eczema": two columns, each of what its head names. */
const problemPair =
  /^(?:problem|diagnosis|dx|condition|concern|issue) ?#?(?:[a-h]|\d)?\s?[:.)-] ?([^|:]{3,60})\| ?(?:problem|diagnosis|dx|condition|concern|issue) ?#?(?:[a-h]|\d)?\s?[:.)-] ?([^|:]{3,30})$/i;

/** "4 nodules": more than a number. */
function isWords(cell: string): boolean {
  return [...cell].some((character) => hasWord(character) && !isDigit(character.charCodeAt(0)));
}

/** The cells of a row, each under its column's name; null where it is no row of the table. */
export function cellsUnder(head: Head, plain: string, { start, end }: Run): LabelledSpan[] | null {
  const { mark, names } = head;
  const cells = cellsOf(plain.slice(start, end), mark);
  if (plain.startsWith(mark, start) && cells.length === names.length - 1 && (head.isByRow || names[0] === ""))
    cells.unshift({ text: "", at: 0 });
  if (cells.length !== names.length) return null;
  if (!hasWord(plain.slice(start, end))) return [];
  if (head.isByRow) return rowUnder(head, plain, start, cells);
  return cells.flatMap(({ text, at }, column) => {
    const span = { start: start + at, end: start + at + text.length };
    return field(plain, span, 0).map((part) => ({ ...part, label: names[column] ?? "" }));
  });
}

/** A row whose first cell is empty goes on with the one above it. */
function rowUnder(head: Head, plain: string, start: number, [first, ...cells]: readonly Cell[]): LabelledSpan[] {
  head.row = (first && nameOf(first.text)) || head.row;
  return cells.flatMap(({ text, at }, column) => {
    const span = { start: start + at, end: start + at + text.length };
    const label = head.row ?? "";
    return field(plain, span, 0).map((part) => ({ ...part, label, over: head.names[column + 1] ?? "" }));
  });
}

interface Cell {
  text: string;
  at: number;
}

function cellsOf(line: string, mark: string): Cell[] {
  const from = line.startsWith(mark) ? 1 : 0;
  const to = line.endsWith(mark) ? line.length - 1 : line.length;
  let at = from;
  return line
    .slice(from, to)
    .split(mark)
    .map((text) => {
      const cell = { text, at };
      at += text.length + mark.length;
      return cell;
    });
}
