import type { NamedField } from "../reading";
import { roles } from "../roles";
import { bottomOf } from "../sight/places";

/**
 * Lines of a form whose boxes have no rows around them: by their place on the page where it has a layout, else by order,
 * a new line beginning where the first role that each line has comes again. Returns the members of each code's line.
 */
export function flatLines(codes: readonly NamedField[], loose: readonly NamedField[]): NamedField[][] {
  const hasLayout = codes.every((code) => (code.seen.box?.height ?? 0) > 0);
  return hasLayout ? byPlace(codes, loose) : byOrder(codes, loose);
}

function byPlace(codes: readonly NamedField[], loose: readonly NamedField[]): NamedField[][] {
  // "Visit 12/04/2025" over a turned table is said of all its columns.
  const isOfColumns = (field: NamedField) => !mayBeSaidOnce(field) || loose.some((other) => isBeside(field, other));
  const nearest = (field: NamedField) => (isOfColumns(field) ? nearestColumn(field, codes) : null);
  const lineOf = standBeside(codes) ? nearest : nearestRow;
  const ways = [lineOf, rowAbove].map((way) => membersBy(way, codes, loose));
  return ways.find((lines) => lines.some((line) => line.length > 0)) ?? byOrder(codes, loose);
}

function mayBeSaidOnce({ seen, reading: { role } }: NamedField): boolean {
  return seen.kind === "text" || roles[role].date === true || role === "placeOfService";
}

function isBeside(field: NamedField, other: NamedField): boolean {
  return other !== field && other.reading.role === field.reading.role && standBeside([field, other]);
}

function membersBy(
  lineOf: (field: NamedField, codes: readonly NamedField[]) => NamedField | null,
  codes: readonly NamedField[],
  loose: readonly NamedField[],
): NamedField[][] {
  return codes.map((code) => loose.filter((field) => lineOf(field, codes) === code));
}

/** Codes beside each other head columns: the table is turned, its rows are headed at the left. */
export function standBeside(codes: readonly NamedField[]): boolean {
  const [first] = codes;
  if (!first) return false;
  return codes.every((code) => Math.abs(middleOf(code) - middleOf(first)) < (first.seen.box?.height ?? 0) / 2);
}

/** The code whose column the field stands in: it begins between this code and the next. Tiles to tick head no columns. */
function nearestColumn(field: NamedField, codes: readonly NamedField[]): NamedField | null {
  const left = field.seen.box?.left ?? 0;
  if (codes.every(({ seen }) => seen.kind === "check") && !standBeside([...codes, field])) return null;
  const before = codes.filter((code) => (code.seen.box?.left ?? 0) <= left + slack);
  return before.toSorted((a, b) => (b.seen.box?.left ?? 0) - (a.seen.box?.left ?? 0))[0] ?? null;
}

/** Boxes of one column need not begin at the very same pixel. */
const slack = 12;

/** The code whose row the field stands in: the nearest by middle, and overlapping it by half. */
function nearestRow(field: NamedField, codes: readonly NamedField[]): NamedField | null {
  const middle = middleOf(field);
  const distances = codes.map((code) => Math.abs(middleOf(code) - middle));
  const nearest = distances.indexOf(Math.min(...distances));
  const code = codes[nearest];
  const reach = (code?.seen.box?.height ?? 0) * 0.75;
  return code && (distances[nearest] ?? 0) <= reach ? code : null;
}

/** The code whose row ends right over the field, where codes have rows of their own: what is ticked unfolds below it. */
function rowAbove({ seen: { box } }: NamedField, codes: readonly NamedField[]): NamedField | null {
  const isRightOver = ({ seen: { box: row } }: NamedField) => {
    const gap = row && box ? box.top - bottomOf(row) : -1;
    return gap >= 0 && gap < (row?.height ?? 0);
  };
  return codes.find(isRightOver) ?? null;
}

function middleOf(field: NamedField): number {
  return (field.seen.box?.top ?? 0) + (field.seen.box?.height ?? 0) / 2;
}

function byOrder(codes: readonly NamedField[], loose: readonly NamedField[]): NamedField[][] {
  const all = [...codes, ...loose].sort((a, b) => a.seen.id - b.seen.id);
  const isOnEachLine = ({ reading: { role } }: NamedField) =>
    all.filter(({ reading }) => reading.role === role).length === codes.length;
  const firstRole = (all.find(isOnEachLine) ?? all[0])?.reading.role;
  const groups: NamedField[][] = [[]];
  for (const field of all) {
    const current = groups.at(-1) ?? [];
    // What stands before the first line is said of all.
    const isComplete = current.some((member) => member.reading.role === "code") || groups.length === 1;
    if (isComplete && field.reading.role === firstRole) groups.push([field]);
    else current.push(field);
  }
  return codes.map((code) => (groups.find((group) => group.includes(code)) ?? []).filter((field) => field !== code));
}
