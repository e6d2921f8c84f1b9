import { byBlocks } from "./blocks";
import { holdsBox } from "./boxes";
import { cellsBetweenGaps } from "./cells-between-gaps";
import { hasAny, hasWord, isAllOf, isDigit, isLetter, isOfWords } from "./characters";
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

/** What stands before a label: a number or a sign. */
const opener = /^\s{0,20}(?:(?:[Qq#]?\d{1,2}[.):/]?|[*>#-])\s{1,4}|[#@.](?=[A-Za-z]))?(?=[A-Za-z])/;

function openerOf(line: string): string {
  return opener.exec(line)?.[0] ?? "";
}

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
].map(({ sign, mark }) => ({ sign, shape: new RegExp(`^${name}(\\.? {0,40}${mark} {0,60})(.*)$`) }));
const longestLine = 200;

/** Rows of a mark, where at least two lines have it. */
function withRows(
  known: readonly (Row | null)[],
  block: readonly string[],
  { sign, shape }: (typeof marks)[number],
): readonly (Row | null)[] {
  if (block.filter((line) => line.includes(sign)).length < 2) return known;
  const found = block.map((line, at) =>
    known[at] || line.length > longestLine || !line.includes(sign) || holdsBox(line) ? null : rowOf(line, shape),
  );
  if (found.filter((row) => row !== null).length < 2) return known;
  return known.map((row, at) => row ?? found[at] ?? null);
}

function rowOf(line: string, shape: RegExp): Row | null {
  const opener = openerOf(line);
  const found = shape.exec(line.slice(opener.length));
  if (!found) return null;
  const [, name = "", mark = "", value = ""] = found;
  return { opener, name, mark, value };
}

/** The row that a line is whose value stands behind a gap. */
function rowBehindGap(line: string): Row | null {
  const opener = openerOf(line);
  const words = line.slice(opener.length);
  const [name, next] = cellsBetweenGaps(words);
  if (!name || !next || name.at > 0 || !isName(name.text) || ":|=.>~-".includes(next.text[0] ?? "")) return null;
  return { opener, name: name.text, mark: words.slice(name.text.length, next.at), value: words.slice(next.at) };
}

/** Some words, the first of which begins with a letter. */
function isName(name: string): boolean {
  const words = name.split(" ");
  const areShort = words.length <= mostWords && words.every(({ length }) => length <= longestWord);
  return areShort && isLetter(name.toLowerCase().charCodeAt(0)) && isOfWords(name, " _.,/&+?'():-");
}

const [mostWords, longestWord, longestName] = [8, 30, 61];
const fewestInColumn = 3;

/** "Eyes covered     goggles     KT": rows whose values begin in one column, also where a name leaves no gap before it. */
function columnRows(block: readonly string[]): (Row | null)[] {
  const gaps = block.map((line) => (line.includes("  ") ? rowBehindGap(line) : null));
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
  const opener = openerOf(line.slice(0, column));
  const name = line.slice(opener.length, column).trimEnd();
  const value = line.slice(column);
  if (!isLetter(name.toLowerCase().charCodeAt(0)) || name.length > longestName || hasAny(name, ".;")) return null;
  if (line[column - 1] !== " " || value.trimStart() !== value) return null;
  return { opener, name, mark: " ".repeat(column - opener.length - name.length), value };
}

/** A row of a name, a value, and at most who charted it. */
function cellsOf(line: string, row: Row | null): Row | null {
  if (
    !row ||
    row.name.endsWith(":") ||
    isKeyed(row.value) ||
    row.value.includes(": ") ||
    hasAny(line, "|;") ||
    holdsBox(line)
  )
    return null;
  const [value = "", ...others] = cellsBetweenGaps(row.value).map(({ text }) => text);
  return value !== "" && others.every((cell) => initials.test(cell)) ? { ...row, value } : null;
}

/** "B: sore": the sign of a problem. */
function isKeyed(value: string): boolean {
  const [key = "", mark = "", gap] = value.startsWith("(") ? value.slice(1) : value;
  return hasWord(key) && (mark === ":" || mark === ")") && gap === " ";
}

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
  const isBlank = isAllOf(value.trimEnd(), noValue) && !(isSigned && value !== "");
  if (isBlank) return value === "" && isHeaded(mark) ? line : `${opener}.`.padEnd(line.length);
  if (mark.includes("|") || (mark.endsWith(" ") && value.trimEnd().endsWith("...."))) return line;
  const label = keyedName(name);
  if (name.endsWith("?") || (mark.trimEnd() === ":" && opener.trim() === "" && label === name)) return line;
  // A number with a mark behind it is that of an item.
  const before = isSign(opener) ? " ".repeat(opener.length) : opener;
  const at = beginOf(mark);
  const parted = " ".repeat(at) + (mark === "=" ? "=" : ":").padEnd(mark.length - at);
  return `${before}${label.replaceAll(":", "/").replaceAll(",", "/")}${parted}${withoutDots(value)}`.padEnd(
    line.length,
  );
}

/** "PROC.1.EYES", "dx-2 photo": the words of a key, and the number of the record with what it numbers. */
function keyedName(name: string): string {
  if (isNumberedKey(name)) return name.replace("-", "").padEnd(name.length);
  if (name.includes(" ") || !hasAny(name.slice(1, -1), "._[")) return name;
  let key = "";
  for (const [at, character] of [...name].entries()) {
    const isJoint = "._".includes(character) && isLetter(name.toLowerCase().charCodeAt(at - 1));
    if ("[]".includes(character) || (isJoint && isDigit(name.charCodeAt(at + 1)))) continue;
    key += "._".includes(character) ? " " : character;
  }
  return key.padEnd(name.length);
}

/** Where a mark begins, behind blanks and the point of what is shortened; 0 where it is of blanks alone. */
function beginOf(mark: string): number {
  const words = mark.trimStart();
  const rest = words.startsWith(".") && !words.startsWith("..") ? words.slice(1).trimStart() : words;
  return rest === "" ? 0 : mark.length - rest.length;
}

/** "3  ", "#": the number or sign of an item without a mark behind it. */
function isSign(opener: string): boolean {
  const trimmed = opener.trimEnd();
  const last = trimmed.endsWith("/") ? trimmed.at(-2) : trimmed.at(-1);
  return hasAny(opener.slice(-1), "#@.") || (trimmed !== opener && isDigit(last?.charCodeAt(0) ?? 0));
}

/** Dots that lead to what stands no more. */
function withoutDots(value: string): string {
  if (!value.trimEnd().endsWith("..")) return value;
  let end = value.trimEnd().length;
  while (value[end - 1] === ".") end -= 1;
  return value.slice(0, end);
}

/** "dx-2 photo" */
function isNumberedKey(name: string): boolean {
  const [record = "", number = ""] = name.split(" ", 1).join().toLowerCase().split("-");
  return records.has(record) && number.length === 1 && isDigit(number.charCodeAt(0));
}

const records = new Set("dx diagnosis prob problem proc procedure cond condition rx tx".split(" "));

/** "PLAN:" and "PLAN -----" are headings. */
function isHeaded(mark: string): boolean {
  const [first] = mark.startsWith(" ") ? mark.slice(1) : mark;
  return first === ":" || first === "~" || (first === "-" && !mark.includes(">"));
}

/** Nothing, a dash, or what a template leaves. */
const noValue = "-_*.?";
