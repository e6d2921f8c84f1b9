import { cueCoverage } from "../../core/reading/naming/name-field";
import { tidyText } from "../dom/texts-in";

/**
 * Texts that are placed by drawing alone, so that only their places tell what belongs together: columns of a `<pre>`, words
 * of a drawing. No order of theirs says anything.
 */
export interface DrawnText {
  node: Node;
  text: string;
  span?: readonly [number, number];
}

/** A log or a listing goes on for pages; no form does. In characters. */
const longestPre = 20_000;

/** The pieces of a text between two blanks or more, and under a row of heads between the columns, line by line. */
export function textsOfPre(node: Text): DrawnText[] {
  if (node.data.length > longestPre) return [];
  const parted = partColumns(node.data.split("\n")).join("\n");
  return [...parted.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    node,
    text,
    span: [index, index + text.length],
  }));
}

/** So many names beside each other head columns. */
const fewestHeads = 3;

/** Puts a mark, which is a blank, where columns that one blank parts end: it is blank in the heads and all rows below them. */
function partColumns(lines: readonly string[]): string[] {
  let gaps: ReadonlySet<number> = new Set();
  return lines.map((line, at) => {
    if (areHeads(line)) gaps = gapsBetween(blockFrom(lines, at));
    else if (!line.trim()) gaps = new Set();
    return gaps.size === 0 ? line : [...line].map((sign, column) => (gaps.has(column) ? "\t" : sign)).join("");
  });
}

function areHeads(line: string): boolean {
  return !line.includes(":") && line.split(" ").filter((name) => cueCoverage(name) >= 0.6).length >= fewestHeads;
}

/** The lines up to the next that is empty. */
function blockFrom(lines: readonly string[], at: number): readonly string[] {
  const length = lines.slice(at).findIndex((line) => !line.trim());
  return lines.slice(at, length < 0 ? undefined : at + length);
}

/** Where every line is blank and some row goes on behind a single one. */
function gapsBetween([heads = "", ...rows]: readonly string[]): ReadonlySet<number> {
  const columns = [...heads].map((_sign, column) => column);
  const isBlank = (line: string, column: number) => (line[column] ?? " ") === " ";
  const isTight = (row: string, column: number) => !isBlank(row, column - 1) && !isBlank(row, column + 1);
  return new Set(
    columns.filter(
      (column) => [heads, ...rows].every((line) => isBlank(line, column)) && rows.some((row) => isTight(row, column)),
    ),
  );
}

/** The innermost texts of a drawing. */
export function textsOfSvg(svg: Element): DrawnText[] {
  const texts = [...svg.querySelectorAll("text:not(:has(tspan)), tspan:not(:has(tspan))")];
  return texts.flatMap((node) => {
    const text = tidyText(node.textContent);
    return text ? [{ node, text }] : [];
  });
}
