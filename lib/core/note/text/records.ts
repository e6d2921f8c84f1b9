import { byBlocks } from "./blocks";
import { hasAny, isAllOf, isLetter, isOfWords } from "./characters";

/**
 * Records of a name and a value become fields, place for place: "photo_taken;no;rk" and the name on one line with its value
 * on the next. A record without a value says nothing, nor does who wrote it.
 */
export function withRecords(text: string): string {
  if (!hasAny(text, "_;,")) return text;
  return onNextLine(byBlocks(text, delimited)).join("");
}

const fewestRows = 3;
const longestKey = 41;

/** "photo taken": the name of a record. */
function isKey(name: string): boolean {
  const words = name.trimStart();
  return words.length > 1 && words.length <= longestKey && isName(words) && isOfWords(words, "_ ./-");
}

/** "photo_taken" on a line of its own. */
function isSnakeKey(line: string): boolean {
  const words = line.trim().split("_");
  return words.length > 1 && isName(line.trim()) && words.every((word) => word !== "" && isOfWords(word));
}

function isName(words: string): boolean {
  return isLetter(words.toLowerCase().charCodeAt(0));
}

/** "name;entry" over "photos;no": rows of as many cells each, of which the first are names. */
function delimited(block: readonly string[]): readonly string[] {
  const mark = block[0]?.includes(",") && isHead(block[0].split(",")) ? "," : ";";
  if (!block.some((line) => line.includes(mark))) return block;
  const rows = block.map((line) => line.split(mark));
  const from = rows.findIndex((row) => row.length > 1);
  const records = rows.slice(Math.max(from, 0));
  const count = records[0]?.length ?? 0;
  if (records.length < fewestRows || count < 2 || count > 4) return block;
  if (records.some((row) => row.length !== count || !isKey(row[0] ?? ""))) return block;
  return block.map((line, at) => (at < from ? line : asField(rows[at] ?? [], line, at === from && isHead(rows[at]))));
}

function isHead(row: readonly string[] = []): boolean {
  return heads.has(row[0]?.trim().toLowerCase() ?? "");
}

const heads = new Set(
  "field name key item label element parameter variable topic prompt attribute question".split(" "),
);

function asField([name = "", value = "", ...others]: readonly string[], line: string, isHeadRow: boolean): string {
  if (isHeadRow || value.trim() === "") return " ".repeat(line.length - 1).concat(line === "" ? "" : ".");
  const told = others.map((cell) => (isCharted(cell.trim()) ? " ".repeat(cell.length) : cell));
  return [`${name.replaceAll("_", " ")}=${value}`, ...told].join(" ");
}

/** Who wrote a record down, and when. */
function isCharted(cell: string): boolean {
  return (cell.length < 5 && isOfWords(cell)) || (cell.length < 17 && isAllOf(cell, "0123456789:./ -"));
}

/** "photos_taken" and "no" below it: the line ends between them, and more than one pair stands so. */
function onNextLine(lines: readonly string[]): string[] {
  const isPair = (at: number) => isSnakeKey(lines[at] ?? "") && isValue(lines[at + 1]);
  const pairs = lines.filter((_, at) => isPair(at)).length;
  return lines.map((line, at) => {
    const end = at === lines.length - 1 ? "" : "\n";
    if (pairs < fewestRows || !isSnakeKey(line)) return line + end;
    // A name without a value says nothing.
    return isPair(at) ? `${line.replaceAll("_", " ")}=` : `${" ".repeat(line.length)}${end}`;
  });
}

function isValue(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== "" && !isSnakeKey(line);
}
