import { byBlocks } from "./blocks";
import { holdsBox } from "./boxes";
import { hasAny } from "./characters";
import { columnsOf } from "./columns";

/** A line as a label, what parts it from its value, and the value. */
interface Row {
  /** What stands before the label: a number or a sign. */
  opener: string;
  name: string;
  mark: string;
  value: string;
}

/**
 * Lines of one block that have one shape, "label, mark, value", become "label: value", place for place, whatever the mark:
 * "=", an arrow, dots, dashes or a column of blanks. What has no value, or a dash for one, states nothing.
 */
export function withFields(text: string): string {
  return byBlocks(text, readBlock).join("\n");
}

/** Of columns with names of answers each row is told by the place of its mark. */
function readBlock(block: readonly string[]): readonly string[] {
  if (block.some((line) => columnsOf(line.trim(), 0) !== null)) return block;
  const rows = marks.reduce<readonly (Row | null)[]>((found, mark) => withRows(found, block, mark), columnRows(block));
  // Beside a plus a minus is an answer.
  const isSigned = rows.some((row) => row?.value.startsWith("+"));
  return block.map((line, at) => asField(line, rows[at] ?? null, isSigned));
}

const opener = "^(\\s{0,20}(?:(?:[Qq#]?\\d{1,2}[.):/]?|[*>#-])\\s{1,4}|[#@.](?=[A-Za-z]))?)";
const word = "[\\w,/&+?'()-]{1,24}(?:\\.\\w{1,24}|\\[\\d{1,2}\\]){0,4}";
const name = `((?=[A-Za-z])${word}(?: ${word}){0,7}?)`;
/** What parts a label from its value, and a sign without which a line cannot hold it. */
const marks = [
  { sign: "=", mark: "={1,2}" },
  { sign: ">", mark: "[-=]{0,3}>(?!\\S)" },
  { sign: "...", mark: "(?:\\. )?\\.{3,60}" },
  { sign: "--", mark: "[-~]{2,60}(?!\\S)" },
  { sign: "~", mark: "[-~]{2,60}(?!\\S)" },
  { sign: "__", mark: "_{2,60}(?=\\s*\\w)(?!.*__)" },
  { sign: ":", mark: ":{1,2}(?=[\\s\\w(-]|$)" },
  { sign: "|", mark: "\\|(?=\\s|-*$)" },
].map(({ sign, mark }) => ({ sign, shape: new RegExp(`${opener}${name}(\\.? {0,40}${mark} {0,60})(.*)$`) }));
const longestLine = 200;

/** Rows of a mark, where at least two lines have it. */
function withRows(
  known: readonly (Row | null)[],
  block: readonly string[],
  { sign, shape }: (typeof marks)[number],
): readonly (Row | null)[] {
  if (block.filter((line) => line.includes(sign)).length < 2) return known;
  const found = block.map((line, at) =>
    known[at] || line.length > longestLine || !line.includes(sign) || holdsBox(line) ? null : shape.exec(line),
  );
  if (found.filter((row) => row !== null).length < 2) return known;
  return known.map((row, at) => row ?? rowOf(found[at] ?? null));
}

function rowOf(found: readonly string[] | null): Row | null {
  if (!found) return null;
  const [, opener = "", name = "", mark = "", value = ""] = found;
  return { opener, name, mark, value };
}

const wordOrKey = "[\\w.,/&+?'():-]{1,30}";
const beforeGap = new RegExp(
  `${opener}((?=[A-Za-z])${wordOrKey}(?: ${wordOrKey}){0,7}?)( {2,80})(?=[^\\s|:=.>~-])(.*)$`,
);
const fewestInColumn = 3;

/** "Eyes covered     goggles     KT": rows whose values begin in one column, also where a name leaves no gap before it. */
function columnRows(block: readonly string[]): (Row | null)[] {
  const gaps = block.map((line) => (line.includes("  ") ? rowOf(beforeGap.exec(line)) : null));
  const starts = gaps.flatMap((row) => (row ? [row.opener.length + row.name.length + row.mark.length] : []));
  if (starts.length < fewestInColumn || starts.length * 2 < block.length) return block.map(() => null);
  const column = mostFrequent(starts);
  const isOneColumn = starts.filter((at) => at === column).length >= fewestInColumn;
  return block.map(
    (line, at) => (isOneColumn && cellsOf(line, rowAt(line, column))) || cellsOf(line, gaps[at] ?? null),
  );
}

/** The row that a line is where values begin in one column. */
function rowAt(line: string, column: number): Row | null {
  const [, opener = "", name = ""] = beforeColumn.exec(line.slice(0, column)) ?? [];
  const value = line.slice(column);
  if (name === "" || line[column - 1] !== " " || value.trimStart() !== value) return null;
  return { opener, name, mark: " ".repeat(column - opener.length - name.length), value };
}

/** A row of a name, a value, and at most who charted it. */
function cellsOf(line: string, row: Row | null): Row | null {
  if (
    !row ||
    row.name.endsWith(":") ||
    keyed.test(row.value) ||
    row.value.includes(": ") ||
    hasAny(line, "|;") ||
    holdsBox(line)
  )
    return null;
  const [value = "", ...others] = row.value.trimEnd().split(/ {2,}/);
  return value !== "" && others.every((cell) => initials.test(cell)) ? { ...row, value } : null;
}

const beforeColumn = new RegExp(`${opener}([A-Za-z][^.;]{0,60}?) *$`);
/** "B: sore": the sign of a problem. */
const keyed = /^\(?[A-Za-z\d][:)] /;
/** Who charted it and when, and how that column is called. */
const initials = /^(?:[A-Z]{2,4}|\d{1,2}[:.]\d{2}(?: ?[ap]m)?|.{0,12}\b(?:[Bb]y|[Tt]ime|[Ii]nitials|[Uu]ser))$/;

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

function asField(line: string, row: Row | null, isSigned: boolean): string {
  if (!row) return line;
  const { opener, name, mark, value } = row;
  const isBlank = noValue.test(value) && !(isSigned && value !== "");
  if (isBlank) return value === "" && headed.test(mark) ? line : `${opener}.`.padEnd(line.length);
  if (mark.includes("|") || (/ $/.test(mark) && /\.{4}\s*$/.test(value))) return line;
  const label = keyedName(name);
  if (name.endsWith("?") || (mark.trimEnd() === ":" && opener.trim() === "" && label === name)) return line;
  // A number with a mark behind it is that of an item.
  const before = /(?:\d\/?\s+|[#@.])$/.test(opener) ? " ".repeat(opener.length) : opener;
  const at = Math.max(0, mark.search(/[^\s.]|\.{2}/));
  const parted = " ".repeat(at) + (mark === "=" ? "=" : ":").padEnd(mark.length - at);
  return `${before}${label.replace(/[:,]/g, "/")}${parted}${value.replace(/\.{2,}\s*$/, "")}`.padEnd(line.length);
}

/** "PROC.1.EYES", "dx-2 photo": the words of a key, and the number of the record with what it numbers. */
function keyedName(name: string): string {
  if (numbered.test(name)) return name.replace("-", "").padEnd(name.length);
  if (!/^\S+[._[]\S+$/.test(name)) return name;
  return name
    .replace(/\[(\d+)\]/g, "$1")
    .replace(/(?<=[A-Za-z])[._](?=\d)/g, "")
    .replace(/[._]/g, " ")
    .padEnd(name.length);
}

const numbered = /^(?:dx|diagnosis|prob|problem|proc|procedure|cond|condition|rx|tx)-\d(?= |$)/i;

/** "PLAN:" and "PLAN -----" are headings. */
const headed = /^ ?(?::|~|-(?!.*>))/;
/** Nothing, a dash, or what a template leaves. */
const noValue = /^(?:[-_*.?]{1,60}|)\s*$/;
