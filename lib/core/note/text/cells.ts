import { hasAny, hasWord } from "./characters";
import { field, type LabelledSpan, nameOf } from "./field";
import type { Run } from "./join-lines";

/** The head of a table: what parts its cells, and what each column is called. */
export interface Head {
  mark: "|" | ",";
  names: readonly string[];
}

const fewest = { "|": 3, ",": 5 } as const;
const longestName = 30;
/** Tables of which the first column names what the others say are rows of labels. */
const rowNames = new Set("item items field element question parameter section prompt component name step".split(" "));

/** The head that a line is to those below it: names without numbers, and as many cells in the next line. */
export function headOf(line: string, next: () => string): Head | null {
  if (hasAny(line, "0123456789:")) return null;
  for (const mark of ["|", ","] as const) {
    if (!line.includes(mark)) continue;
    const cells = cellsOf(line, mark);
    if (cells.length < fewest[mark] || cellsOf(next(), mark).length !== cells.length) continue;
    const names = cells.map(({ text }) => nameOf(text));
    if (rowNames.has(names[0] ?? "")) continue;
    if (names.every((name) => name.length <= longestName) && names.filter(hasWord).length > 2) return { mark, names };
  }
  return null;
}

/** The cells of a row, each under its column's name; null where it is no row of the table. */
export function cellsUnder({ mark, names }: Head, plain: string, { start, end }: Run): LabelledSpan[] | null {
  const cells = cellsOf(plain.slice(start, end), mark);
  if (cells.length !== names.length) return null;
  if (!hasWord(plain.slice(start, end))) return [];
  return cells.flatMap(({ text, at }, column) => {
    const span = { start: start + at, end: start + at + text.length };
    return field(plain, span, 0).map((part) => ({ ...part, label: names[column] ?? "" }));
  });
}

function cellsOf(line: string, mark: string): { text: string; at: number }[] {
  const from = line.startsWith(mark) ? 1 : 0;
  const to = line.endsWith(mark) ? line.length - 1 : line.length;
  let at = from;
  return line
    .slice(from, to)
    .split(mark)
    .map((text) => {
      const cell = { text, at };
      at += text.length + 1;
      return cell;
    });
}
