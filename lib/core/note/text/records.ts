import { byBlocks } from "./blocks";

/**
 * Records of a name and a value become fields, place for place: "photo_taken;no;rk" and the name on one line with its value
 * on the next. A record without a value says nothing, nor does who wrote it.
 */
export function withRecords(text: string): string {
  if (!text.includes("_") && !text.includes(";") && !headed.test(text)) return text;
  return onNextLine(byBlocks(text, delimited)).join("");
}

const fewestRows = 3;
const key = /^\s{0,8}(?=[A-Za-z])([A-Za-z][\w ./-]{1,40})$/;
const snakeKey = /^\s{0,8}[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+\s*$/;

const headed = /^[A-Za-z]+,[A-Za-z]+/m;

/** "name;entry" over "photos;no": rows of as many cells each, of which the first are names. */
function delimited(block: readonly string[]): readonly string[] {
  const mark = block[0]?.includes(",") && isHead(block[0].split(",")) ? "," : ";";
  const rows = block.map((line) => line.split(mark));
  const from = rows.findIndex((row) => row.length > 1);
  const records = rows.slice(Math.max(from, 0));
  const count = records[0]?.length ?? 0;
  if (records.length < fewestRows || count < 2 || count > 4) return block;
  if (records.some((row) => row.length !== count || !key.test(row[0] ?? ""))) return block;
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
  const told = others.map((cell) => (charted.test(cell.trim()) ? " ".repeat(cell.length) : cell));
  return [`${name.replaceAll("_", " ")}=${value}`, ...told].join(" ");
}

/** Who wrote a record down, and when. */
const charted = /^(?:[A-Za-z]{0,4}|[\d:./ -]{1,16})$/;

/** "photos_taken" and "no" below it: the line ends between them, and more than one pair stands so. */
function onNextLine(lines: readonly string[]): string[] {
  const isPair = (at: number) => snakeKey.test(lines[at] ?? "") && isValue(lines[at + 1]);
  const pairs = lines.filter((_, at) => isPair(at)).length;
  return lines.map((line, at) => {
    const end = at === lines.length - 1 ? "" : "\n";
    if (pairs < fewestRows || !snakeKey.test(line)) return line + end;
    // A name without a value says nothing.
    return isPair(at) ? `${line.replaceAll("_", " ")}=` : `${" ".repeat(line.length)}${end}`;
  });
}

function isValue(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== "" && !snakeKey.test(line);
}
