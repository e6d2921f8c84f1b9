import { cueOfPhrase, roleSaid } from "../../reading/naming/name-field";
import type { Box, SeenField } from "../../reading/reading";
import type { Picture, PictureBox } from "./picture";

/** How a picture lies on the page, in CSS pixels. */
interface Fit {
  left: number;
  top: number;
  columnWidth: number;
  lineHeight: number;
  /** The same above the service lines: programs that draw the paper anew draw its upper part to another scale. */
  heightAbove: number;
}

type BoxedField = SeenField & { box: Box };

/** How far a box may stand from where the paper prints it: in columns, and in lines of print. */
const slack = { columns: 0.9, lines: 0.45 };

/** The number of a service line's boxes that must be where the paper has them. */
function leastMatched({ lineBoxes }: Picture): number {
  return lineBoxes.filter(({ joins }) => !joins).length * 0.8;
}

/**
 * Finds the picture under boxes that stand like its service lines, and gives every box on it the words that the paper
 * prints there. Fields without a place on the picture stay as they are. Any scale and any margin will do.
 */
export function fitPicture(fields: readonly SeenField[], picture: Picture): SeenField[] {
  const boxed = fields.filter((field): field is BoxedField => field.box !== undefined && field.kind !== "text");
  const fit = findFit(boxed, picture);
  if (!fit) return [...fields];
  const heads = fields.filter((field) => isHeadOfLines(field, fit));
  return fields.map((field) => {
    const place = field.box && field.kind !== "text" ? placeOn(picture, fit, field.box) : undefined;
    const isOther = place && picture.lineBoxes.includes(place) && isCalledOtherwise(field, place, heads);
    return place && !isOther ? named(field, place) : field;
  });
}

/** How far over the first line, in lines of print, the page may print heads of its own; and how far beside their boxes, in pixels. */
const ofHeads = { over: 4, beside: 4 };

function isHeadOfLines({ kind, value, ink }: SeenField, { top, lineHeight }: Fit): boolean {
  const over = ink ? top - ink.top : 0;
  return kind === "text" && over > 0 && over < ofHeads.over * lineHeight && cueOfPhrase(value)?.strength === 1;
}

/** What is printed right over a box says more of it than the paper, which may have been drawn anew: "Pointer". */
function isCalledOtherwise({ box }: SeenField, { says }: PictureBox, heads: readonly SeenField[]): boolean {
  const isOver = ({ ink }: SeenField) => ink && box && Math.abs(ink.left - box.left) < ofHeads.beside;
  const head = heads.findLast(isOver);
  return head !== undefined && roleSaid(head.value) !== roleSaid(says);
}

function named(field: SeenField, { says, label }: PictureBox): SeenField {
  return { ...field, ...(label && { label }), words: [{ from: "layout", text: says }, ...field.words] };
}

function findFit(fields: readonly BoxedField[], picture: Picture): Fit | null {
  const rows = rowsOf(fields);
  const lines = rows.filter((row) => row.length >= leastMatched(picture));
  const fits = lines.map((first) => fitOf(first, lines, picture));
  const fit = fits.find((one) => one && isOnAllLines(lines, one, picture));
  return fit ? { ...fit, heightAbove: heightAbove(rows, fit, picture) } : null;
}

/** Measured by the row of boxes to tick, where it is found. */
function heightAbove(rows: BoxedField[][], fit: Fit, picture: Picture): number {
  const ticks = picture.boxes.filter(({ label }) => label);
  const row = rows.find((fields) =>
    ticks.every((place) => fields.some(({ kind, box }) => kind === "check" && isAtColumn(place, fit, box))),
  );
  return row?.[0] && ticks[0] ? (fit.top - row[0].box.top) / ticks[0].above : fit.lineHeight;
}

/** Boxes that begin at the same height, from top to bottom, each row from left to right. */
function rowsOf(fields: readonly BoxedField[]): BoxedField[][] {
  const rows = new Map<number, BoxedField[]>();
  for (const field of fields) {
    const top = Math.round(field.box.top);
    rows.set(top, [...(rows.get(top) ?? []), field]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row.sort((a, b) => a.box.left - b.box.left));
}

/** How the picture lies if the row is its first service line: the last line's row gives the height, the row's ends the width. */
function fitOf(first: BoxedField[], rows: BoxedField[][], picture: Picture): Fit | null {
  const [start, end] = [first[0], first.at(-1)];
  const last = rows[rows.indexOf(first) + picture.lines - 1]?.[0];
  const lastColumn = picture.lineBoxes.at(-1)?.column;
  if (!start || !end || !last || !lastColumn) return null;
  const lineHeight = (last.box.top - start.box.top) / ((picture.lines - 1) * picture.pitch);
  const columnWidth = (end.box.left - start.box.left) / (lastColumn - 1);
  return { left: start.box.left, top: start.box.top, columnWidth, lineHeight, heightAbove: lineHeight };
}

function isOnAllLines(rows: BoxedField[][], fit: Fit, picture: Picture): boolean {
  return Array.from({ length: picture.lines }, (_, line) => fit.top + line * picture.pitch * fit.lineHeight).every(
    (top) => {
      const row = rows.find((one) => Math.abs((one[0]?.box.top ?? 0) - top) <= slack.lines * fit.lineHeight) ?? [];
      const matched = row.filter((field) => lineBoxAt(picture, fit, field.box));
      return matched.length >= leastMatched(picture);
    },
  );
}

function placeOn(picture: Picture, fit: Fit, box: Box): PictureBox | undefined {
  const line = (box.top - fit.top) / fit.lineHeight / picture.pitch;
  const isOnLine = Math.abs(line - Math.round(line)) * picture.pitch <= slack.lines;
  if (isOnLine && Math.round(line) >= 0 && Math.round(line) < picture.lines) return lineBoxAt(picture, fit, box);
  const above = (fit.top - box.top) / (box.top < fit.top ? fit.heightAbove : fit.lineHeight);
  return picture.boxes.find((place) => Math.abs(place.above - above) <= slack.lines && isAtColumn(place, fit, box));
}

function lineBoxAt(picture: Picture, fit: Fit, box: Box): PictureBox | undefined {
  return picture.lineBoxes.find((place) => isAtColumn(place, fit, box));
}

function isAtColumn(place: PictureBox, fit: Fit, box: Box): boolean {
  return Math.abs(place.column - (1 + (box.left - fit.left) / fit.columnWidth)) <= slack.columns;
}
