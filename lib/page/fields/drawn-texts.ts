import { cueCoverage } from "../../core/reading/naming/name-field";
import { tidyText } from "../dom/texts-in";

/**
 * Texts that are placed by drawing alone, so that only their places tell what belongs together: columns of a `<pre>`, words
 * of a drawing. No order of theirs says anything.
 */
export interface DrawnText {
  node: Node;
  text: string;
  /** What names it, where nothing was entered. */
  before?: string;
  span?: readonly [number, number];
}

/** A log or a listing goes on for pages; no form does. In characters. */
const longestPre = 20_000;

/** The pieces of a text between two blanks or more, and under a row of heads between the columns, line by line. */
export function textsOfPre(node: Text): DrawnText[] {
  if (node.data.length > longestPre) return [];
  const parted = partColumns(node.data.split("\n")).join("\n");
  return [...parted.matchAll(/\S+(?: \S+)*(?:[ .]*:(?: {1,2}\S+(?: \S+)*)?)?/g)].map(({ 0: text, index }) => {
    const end = index + text.length;
    const isEmpty = text.endsWith(":") && nothingBehind.test(parted.slice(end));
    return { node, ...(isEmpty ? { text: "", before: text } : { text }), span: [index, end] };
  });
}

/** The end of the line, or the next name on it. */
const nothingBehind = /^[ \t]*(\n|\S+( \S+)*[ .]*:)/;

/** So many names beside each other head columns. */
const fewestHeads = 3;

/** Puts a mark, which is a blank, where columns that one blank parts end. */
function partColumns(lines: readonly string[]): string[] {
  let gaps: readonly number[] = [];
  return lines.map((line, at) => {
    if (!line.trim()) gaps = [];
    else if (areHeads(line)) gaps = gapsUnder(line, lines.slice(at + 1));
    return gaps.length === 0 ? line : line.replace(/ /g, (blank, column) => (gaps.includes(column) ? "\t" : blank));
  });
}

function areHeads(line: string): boolean {
  return !line.includes(":") && line.split(" ").filter((name) => cueCoverage(name) >= 0.6).length >= fewestHeads;
}

/** Where the heads and all rows up to the next empty or ruled line are blank, and some row goes on behind a single blank. */
function gapsUnder(heads: string, below: readonly string[]): readonly number[] {
  const end = below.findIndex((line) => /^\s*(\S{20,}\s*)?$/.test(line));
  const rows = end < 0 ? below : below.slice(0, end);
  const isBlank = (line: string, column: number) => !line[column]?.trim();
  const isTight = (row: string, column: number) => !isBlank(row, column - 1) && !isBlank(row, column + 1);
  return [...heads.matchAll(/ /g)]
    .map(({ index }) => index)
    .filter((column) => rows.every((row) => isBlank(row, column)) && rows.some((row) => isTight(row, column)));
}

/** The innermost texts of a drawing. */
export function textsOfSvg(svg: Element): DrawnText[] {
  const texts = [...svg.querySelectorAll("text:not(:has(tspan)), tspan:not(:has(tspan))")];
  return texts.flatMap((node) => {
    const text = tidyText(node.textContent);
    return text ? [{ node, text }] : [];
  });
}
