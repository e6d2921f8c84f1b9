import { cueCoverage, cueOfPhrase, hasCue, ourRole } from "../naming/name-field";
import type { Box, SeenField, Word } from "../reading";
import { roles } from "../roles";
import { headsBeside, isAside, isHead, isLike, isOneColumn, isOrdinal, partOver } from "./heads";
import { drawnUpright } from "./labels-beneath";
import { looksLike } from "./looks-like";
import { nearestLeft, nearestOver } from "./neighbours";
import { inkOf, isLabel, isNameCell, isPlaced, type Placed } from "./placed";
import { bottomOf, isOnRow, midHeightOf, rightOf, sharedWidth } from "./places";
import { type Rows, rowsOf } from "./rows";

/**
 * What a person sees around a field: the words to its left, over it, drawn into its box, and at the head of its column.
 * Nothing of how the page is built is asked, only where things stand.
 */
export interface WordsInSight {
  /** The words that stand about the field, the most telling first. */
  wordsAbout(field: SeenField): readonly Word[];
  /** The field before the word "to" that stands right before this one: what the two are the ends of. */
  beforeTo(field: SeenField): SeenField | null;
  /** Whether a text says what the box before it is ticked for. */
  saysWhatIsTicked(text: SeenField): boolean | null;
}

/** How far to the left of its field a label may stand, and how far over it, in CSS pixels. */
const reach = { left: 260, over: 30, column: 90, list: 14, next: 60, part: 12 };
/** So many names beside each other head columns. */
const fewestHeads = 3;

export function lookAround(fields: readonly SeenField[]): WordsInSight {
  const placed = drawnUpright(fields.filter(isPlaced).map(asSeen));
  const byId = new Map(placed.map((field) => [field.id, field]));
  const rows = rowsOf(placed, ({ box }) => box);
  const heads = new Map<Placed, readonly Word[]>();
  const where = <Found>(find: (field: Placed) => Found) => {
    return ({ id }: SeenField) => {
      const field = byId.get(id);
      return field ? find(field) : null;
    };
  };
  const about = where((field) => wordsAbout(field, rows, heads));
  return {
    wordsAbout: (field) => about(field) ?? [],
    beforeTo: where((field) => beforeTo(field, rows)),
    saysWhatIsTicked: where((text) => belongsToTick(text, rows)),
  };
}

/** In a sheet names and values stand in cells of one kind. */
function asSeen(field: Placed): Placed {
  return isNameCell(field) ? { ...field, kind: "text" } : field;
}

function wordsAbout(field: Placed, rows: Rows<Placed>, known: Map<Placed, readonly Word[]>): readonly Word[] {
  const inside = field.kind === "text" ? [] : wordsInside(field, rows);
  const over = headOver(field, rows, known);
  const left = labelLeft(field, rows) ?? (over.some(({ text }) => cueOfPhrase(text)) ? null : labelOfRow(field, rows));
  // What says outright to its left what it is leaves the words over it to others.
  const heads = left && hasCue([word("beside", left)], 1) ? over.filter(({ from }) => from === "head") : over;
  const own = [...inside, ...(left ? [word("beside", left)] : []), ...heads];
  return own.length > 0 ? own : wordsGoneOn(field, rows, known);
}

/**
 * The boxes for day and year go on under the head of the month, those for cents under that of the dollars; of several
 * modifiers or pointers, each on a chip, the first has the name.
 */
function wordsGoneOn(field: Placed, rows: Rows<Placed>, heads: Map<Placed, readonly Word[]>): readonly Word[] {
  const before = nearestLeft(field, rows);
  const isClose = before !== null && field.box.left - rightOf(before.box) < reach.part;
  if (!isClose || before.kind !== field.kind || field.value.length > 4) return [];
  return wordsAbout(before, rows, heads).filter(({ text }) => {
    const role = ourRole(text);
    if (!role) return false;
    if (field.kind === "text") return (roles[role].most ?? 1) > 1 && looksLike(role, field.value);
    if (field.kind !== "box") return false;
    return roles[role].date
      ? isOneSize(before, field)
      : roles[role].amount === true && field.box.width < before.box.width * 0.7;
  });
}

function word(from: Word["from"], { value }: SeenField): Word {
  return { from, text: value };
}

/** A label that floats in its box, or on its upper edge. */
function wordsInside(field: Placed, rows: Rows<Placed>): Word[] {
  const { box } = field;
  const inside = [box.top, midHeightOf(box)].flatMap((y) => rows.at(y)).filter((other) => isDrawnInto(other, box));
  return [...new Set(inside)].map((other) => word("inside", other));
}

function isDrawnInto({ kind, value, ink }: Placed, box: Box): boolean {
  if (kind !== "text" || !ink || !isLabel(value)) return false;
  const isAcross = ink.left >= box.left - 2 && rightOf(ink) <= rightOf(box) + 2;
  return isAcross && midHeightOf(ink) >= box.top - 3 && bottomOf(ink) <= bottomOf(box);
}

/** The words right before a field on its row, where no other field stands between; boxes to tick share those before the first. */
function labelLeft(field: Placed, rows: Rows<Placed>): Placed | null {
  const before = field.kind === "check" ? beforeTicks(field, rows) : nearestLeft(field, rows);
  if (before?.kind !== "text" || before.isTied || !isLabel(before.value)) return null;
  const gap = inkOf(field).left - rightOf(inkOf(before));
  // What comes just before in the document, too, may stand at the other end of the row.
  const isSaid = field.words.some(({ from, text }) => from === "said" && text === before.value);
  return (gap < reach.left || isSaid) && !belongsToTick(before, rows) ? before : null;
}

/**
 * Boxes of one size beside each other share the words before the first: modifiers, or a table whose rows are headed; each
 * may have its number before it, "Diag 1: [ ] 2: [ ]".
 */
function labelOfRow(field: Placed, rows: Rows<Placed>): Placed | null {
  let first = field;
  let before = nearestLeft(first, rows);
  while (
    before &&
    before.box.left < first.box.left &&
    (isOneSize(before, field) || (field.kind === "box" && isOrdinal(before)))
  ) {
    first = before;
    before = nearestLeft(first, rows);
  }
  if (first === field || before?.kind !== "text" || !isLabel(before.value)) return null;
  // "ICD B" is one of them alone, whatever goes on behind it.
  const isOfOne = ourRole(before.value) === "diagnosis" && /\b([A-L]|\d{1,2})\W*$/.test(before.value);
  return isOfOne && !isOrdinal(nearestLeft(field, rows) ?? field) ? null : before;
}

function isOneSize(one: Placed, other: Placed): boolean {
  const isBox = one.kind !== "text" && one.kind !== "check" && other.kind !== "text" && other.kind !== "check";
  return isBox && Math.abs(one.box.width - other.box.width) < 4 && Math.abs(one.box.height - other.box.height) < 4;
}

function beforeTicks(tick: Placed, rows: Rows<Placed>): Placed | null {
  let before = nearestLeft(tick, rows);
  while (before && (before.kind === "check" || belongsToTick(before, rows))) before = nearestLeft(before, rows);
  return before;
}

/** Words behind a box to tick say what is ticked. */
function belongsToTick(text: Placed, rows: Rows<Placed>): boolean {
  const before = nearestLeft(text, rows);
  return before?.kind === "check" && text.box.left - rightOf(before.box) < 16;
}

function beforeTo(field: Placed, rows: Rows<Placed>): Placed | null {
  const to = nearestLeft(field, rows);
  return to?.kind === "text" && /^\W*(to|thru|through|hasta|[-–—])\W*$/i.test(to.value) ? nearestLeft(to, rows) : null;
}

/** The words over a field: its own, or those at the head of its column. */
function headOver(field: Placed, rows: Rows<Placed>, known: Map<Placed, readonly Word[]>): readonly Word[] {
  const before = known.get(field);
  if (before) return before;
  // Until it is known, so that no circle is gone round.
  known.set(field, []);
  const found = findHead(field, rows, known);
  known.set(field, found);
  return found;
}

function findHead(field: Placed, rows: Rows<Placed>, known: Map<Placed, readonly Word[]>): readonly Word[] {
  const over = nearestOver(field, field.box.top, rows);
  if (!over) return [];
  const gap = field.box.top - bottomOf(over.box);
  // A label that the markup ties to a box ends what stands over it.
  if (over.isTied) return [];
  if (over.kind === "text" && isHead(over, field)) {
    const ofValue = namesOfValue(over, rows, known);
    if (ofValue.length > 0) return ofValue;
    const own = wordOver(over, gap, field, rows);
    return own && cueOfPhrase(own.text) ? [own] : [...(own ? [own] : []), ...headBeyond(field, over, rows, known)];
  }
  if (over.kind === "text" && field.kind !== "text") return headBeyond(field, over, rows, known);
  // Fields of one column share what stands over the first of them, in a list of boxes also a single name.
  if (gap > reach.column || !isLike(over, field) || !isOneColumn(over.box, field.box)) return [];
  const isList = field.kind !== "text" && gap < reach.list;
  // What stands alone below a grid is no row of it.
  if (!isList && !standsInRow(field, rows)) return [];
  const heads = headOver(over, rows, known);
  return heads.flatMap(({ from, text }) => (from === "head" || isList ? [{ from: isList ? from : "head", text }] : []));
}

function standsInRow(field: Placed, rows: Rows<Placed>): boolean {
  return rows.at(midHeightOf(field.box)).some((other) => other !== field && isOnRow(other.box, field.box));
}

/** What was chosen, shown over its empty box, names nothing: the box goes by the name of what was chosen. */
function namesOfValue(text: Placed, rows: Rows<Placed>, known: Map<Placed, readonly Word[]>): readonly Word[] {
  if (cueCoverage(text.value) >= 0.6) return [];
  return headOver(text, rows, known).filter((word) => {
    const role = ourRole(word.text);
    return role !== undefined && looksLike(role, text.value);
  });
}

function wordOver(over: Placed, gap: number, field: Placed, rows: Rows<Placed>): Word | null {
  if (over.isTied || isAside(over.value) || namesNext(over, rows)) return null;
  const isColumn = headsBeside(over, rows) >= fewestHeads;
  if (gap > (isColumn ? reach.column : reach.over) || (!isColumn && isTitleOfRow(over, field, rows))) return null;
  return { from: isColumn ? "head" : "above", text: partOver(over, field) };
}

/** What stands over the box before, too, names neither where their row has its own name: it is the title of the table. */
function isTitleOfRow(over: Placed, field: Placed, rows: Rows<Placed>): boolean {
  const before = nearestLeft(field, rows);
  const name = before && sharedWidth(over.box, before.box) > 0.9 && labelOfRow(field, rows);
  return name ? hasCue([word("beside", name)], 1) : false;
}

/** Between the heads of a grid and its rows, or between its rows, there may be words that head no column: buttons, a day. */
function headBeyond(
  field: Placed,
  between: Placed,
  rows: Rows<Placed>,
  known: Map<Placed, readonly Word[]>,
): readonly Word[] {
  const over = nearestOver(field, between.box.top, rows);
  if (!over) return [];
  if (over.kind !== "text")
    return isLike(over, field) && isOneColumn(over.box, field.box)
      ? headOver(over, rows, known).filter(({ from }) => from === "head")
      : [];
  const head = cueOfPhrase(over.value) && wordOver(over, field.box.top - bottomOf(over.box), field, rows);
  return head && head.from === "head" ? [head] : [];
}

/** Words right before a box on their own row are that box's. */
function namesNext(text: Placed, rows: Rows<Placed>): boolean {
  const ink = inkOf(text);
  return rows.at(midHeightOf(ink)).some(({ kind, box }) => {
    const gap = box.left - rightOf(ink);
    return kind !== "text" && gap > -4 && gap < reach.next && isOnRow(box, ink);
  });
}
