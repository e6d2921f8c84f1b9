import { icdCodesIn } from "../../values/parse-diagnoses";
import { readAs } from "../naming/read-as";
import { letteredDiagnosis } from "../naming/vague-words";
import type { Box, FieldReading, NamedField } from "../reading";
import { isOfLine, roles, valueFits } from "../roles";
import { type Containers, containersOf } from "./containers";
import { diagnosesAmid } from "./diagnoses-amid";
import { flatLines } from "./flat-lines";
import { isInRowOf, isLineDiagnosis } from "./is-line-diagnosis";
import { dropTotalOfOne, isTotal } from "./is-total";
import { sharedDepth } from "./shared-depth";
import { spanningCells } from "./spanning-cells";
import { withEditors } from "./with-editors";

type Lines = readonly (readonly NamedField[])[];

/**
 * Gives every field of a service line its line. A line is the largest part of the page that holds one code field and no
 * other; where that is the bare field (boxes without rows around them), rows are found by place and order.
 */
export function groupLines(fields: readonly NamedField[]): FieldReading[] {
  const codes = inOrderSeen(fields.filter((field) => field.reading.role === "code"));
  const containers = containersOf(codes);
  // In a ledger, which takes no typing and tells what was paid, small numbers are no pointers.
  const isClaim =
    fields.some(({ seen, reading }) => seen.kind !== "text" && isOfLine(reading.role)) ||
    !fields.some(({ reading }) => reading.role === "paid");
  const amid = diagnosesAmid(fields);
  const arePointed = fields.some(({ reading }) => reading.role === "diagnosisPointer");
  const meant = fields.map((field) =>
    amid.has(field) ||
    (!(arePointed && isListed(field)) &&
      (isClaim || icdCodesIn(field.seen.value).length > 0) &&
      isLineDiagnosis(field, codes, containers))
      ? readAs(field, { role: "diagnosisPointer" })
      : field,
  );
  const parts = meant.filter(
    (field) =>
      field.reading.role !== "code" &&
      isOfLine(field.reading.role) &&
      !mayBeCount(field) &&
      !isSumAmong(field, meant) &&
      !codes.every((code) => isOfOtherTable(field, code)),
  );
  const lines = dropTotalOfOne(linesOf(codes, parts, containers).map(dropRivals));
  const lineOf = new Map(lines.flatMap((line, index) => line.map((field) => [field, index] as const)));
  const ofLines = lines.flat();
  const own = meant.map((field): FieldReading => {
    const line = lineOf.get(field);
    if (line !== undefined) return { ...field.reading, line };
    return isTotal(field, ofLines) ? { ...field.reading, role: "totalCharge" } : field.reading;
  });
  return [...own, ...spanningCells(lines)];
}

/** "A. L70.0": what lines point at by its letter is the claim's, however near it stands to one of them. */
function isListed({ seen }: NamedField): boolean {
  return seen.kind === "text" && letteredDiagnosis.test(seen.value);
}

/** "Total lesions 12": a sum of whatever that is no amount is a line's least of all. */
function mayBeCount({ seen, reading }: NamedField): boolean {
  return reading.total === "maybe" && seen.kind === "text" && !/\$|[.,]\d\d\b/.test(seen.value);
}

/** "Sum of fees $300.00" beside the fees that it sums up. */
function isSumAmong({ seen, reading }: NamedField, fields: readonly NamedField[]): boolean {
  const isFee = (other: NamedField) => other.reading.role === "charge" && other.seen.kind !== "text";
  return reading.total === "maybe" && seen.kind === "text" && fields.some(isFee);
}

/** How many elements stand between a cell and what rows of its table share. */
const cellInTable = 3;

/** The days in a table of visits are none of a line that stands elsewhere. */
function isOfOtherTable(field: NamedField, code: NamedField): boolean {
  const { role, kind, evidence } = field.reading;
  const isCell = kind === "text" && evidence[0]?.from === "header" && roles[role].date === true;
  return isCell && field.seen.path.length - sharedDepth(field, code) > cellInTable;
}

/** What is shown over a table of one line, a day or a place, is said of all lines, also of one in a form beside it. */
function isOutsideTable(field: NamedField, code: NamedField | undefined): boolean {
  const isCell = code?.seen.kind === "text" && code.reading.evidence[0]?.from === "header";
  return isCell && field.seen.kind === "text" && sharedDepth(field, code) < code.seen.path.length - cellInTable;
}

/** The members of each code's line, the code first. */
function linesOf(codes: readonly NamedField[], parts: readonly NamedField[], containers: Containers): Lines {
  const lines = codes.map((code) => [code]);
  const loose: NamedField[] = [];
  for (const part of parts) {
    const around = containers.around(part).filter((index) => !isOutsideTable(part, codes[index]));
    if (around.length === 0) loose.push(part);
    for (const index of around) lines[index]?.push(part);
  }
  // What is typed may stand beside a table of earlier services, which has its rows.
  const typed = lines.filter(([code]) => code && isTyped(code));
  if (!areFlat(lines, loose) && !areFlat(typed, loose))
    return withSupplements(withEditors(lines, loose), containers.paths, loose);
  // Where boxes stand without rows around them, all codes have theirs by place; a list beside them has its own rows.
  const isAlone = codes.map((_, index) => lines[index]?.length === 1);
  const open = isAlone.some(Boolean) ? codes.filter((_, index) => isAlone[index]) : codes;
  const members = flatLines(open, loose);
  return lines.map((line, index) => [...line, ...(members[open.indexOf(codes[index] as NamedField)] ?? [])]);
}

/** Whether lines are to be found by place: most codes stand alone, or more stands beside them, on their rows, than with them. */
function areFlat(lines: Lines, loose: readonly NamedField[]): boolean {
  if (lines.length < 2) return false;
  if (lines.filter((line) => line.length === 1).length > lines.length / 2) return true;
  const beside = loose.filter((field) => lines.some(([code]) => code && isInRowOf(field, code)));
  return beside.length > lines.flat().length;
}

/**
 * As seen from top to bottom: lists that reuse their rows keep them in any order. Codes in columns beside each other, or in
 * a form over the list, stay in the page's order: of two in one row a pixel would decide.
 */
function inOrderSeen(codes: readonly NamedField[]): readonly NamedField[] {
  const boxes = codes.flatMap((code) => code.seen.box ?? []);
  if (boxes.length < codes.length || !areOneColumn(boxes) || !keepColumn(codes)) return codes;
  return [...codes].sort((a, b) => (a.seen.box?.top ?? 0) - (b.seen.box?.top ?? 0));
}

/** By so much a row's box may stand further in than what it shows when it is not edited, in CSS pixels. */
const inset = 16;

/** A row that is open for editing keeps the list's column; a dialog laid over the list has its own, and its place among the rows says nothing. */
function keepColumn(codes: readonly NamedField[]): boolean {
  const shown = codes.filter((code) => !isTyped(code));
  return codes.filter(isTyped).every((one) => shown.every((other) => Math.abs(leftOf(one) - leftOf(other)) <= inset));
}

function leftOf({ seen }: NamedField): number {
  return seen.box?.left ?? 0;
}

function isTyped({ seen }: NamedField): boolean {
  return seen.kind !== "text";
}

function areOneColumn(boxes: readonly Box[]): boolean {
  return Math.max(...boxes.map(({ left }) => left)) < Math.min(...boxes.map(({ left, width }) => left + width));
}

function isWithin(field: NamedField, container: readonly string[]): boolean {
  return container.every((id, depth) => field.seen.path[depth] === id);
}

/** A line may go on in the rows below its code's row (or begin in the one above): they join the line beside them. */
function withSupplements(
  lines: Lines,
  containers: readonly (readonly string[])[],
  loose: readonly NamedField[],
): Lines {
  if (lines.length < 2) return lines;
  const grown = lines.map((line) => [...line]);
  const parent = containers[0]?.slice(0, -1) ?? [];
  const siblings = loose.filter((field) => isWithin(field, parent) && field.seen.path.length > parent.length);
  const lineStarts = lines.map((line) => Math.min(...line.map((field) => field.seen.id)));
  const leads = siblings.some((field) => field.seen.id < (lineStarts[0] ?? 0));
  const isRepeated = (field: NamedField) =>
    siblings.filter((other) => other.reading.role === field.reading.role).length >= lines.length;
  for (const field of siblings.filter(isRepeated)) {
    const above = lineStarts.filter((start) => start < field.seen.id).length - 1;
    const line = grown[leads ? above + 1 : above];
    const isTaken = line?.some((member) => member.reading.role === field.reading.role);
    if (line && (!isTaken || (mostOf(field) > 1 && field.seen.value.trim()))) line.push(field);
  }
  return grown;
}

/** Of two fields for one value the nearer to the code counts (the other may be a total or a default). */
function dropRivals(all: readonly NamedField[]): readonly NamedField[] {
  const line = all.filter((field) => !isEmptyText(field) || !all.some((other) => isBoxOf(field, other)));
  const [code] = line;
  if (!code) return line;
  const price = line.find(({ reading }) => reading.role === "unitPrice");
  return line.filter((field) => {
    if (price && isEarlierCharge(field) && sharedDepth(field, code) < sharedDepth(price, code)) return false;
    const rivals = line.filter((other) => other.reading.role === field.reading.role);
    // "Amount" is said before the first cell of the first row, too.
    if (
      isSaidOfText(field) &&
      rivals.some(
        ({
          reading: {
            evidence: [word],
          },
        }) => word?.from === "header",
      )
    )
      return false;
    if (field.seen.kind === "check" || rivals.length <= mostOf(field)) return true;
    const nearest = Math.max(...rivals.map((rival) => sharedDepth(rival, code)));
    const near = rivals.filter((rival) => sharedDepth(rival, code) === nearest);
    if (!near.includes(field)) return false;
    return mostOf(field) > 1 || field.reading.role === "charge" || mostTelling(near) === field;
  });
}

/** Of as near ones that which is called so outright and holds what it may: "Unit [UN] Quantity [1]". */
function mostTelling(rivals: readonly NamedField[]): NamedField | undefined {
  const fitting = rivals.filter(({ seen, reading }) => valueFits(reading.role, seen.label || seen.value));
  const open = fitting.length > 0 ? fitting : rivals;
  return open.find(({ reading }) => !reading.vague) ?? open[0];
}

function isEmptyText({ seen }: NamedField): boolean {
  return seen.kind === "text" && seen.value.trim() === "";
}

function isBoxOf({ reading }: NamedField, other: NamedField): boolean {
  return other.reading.role === reading.role && other.seen.kind !== "text";
}

function isSaidOfText({ seen, reading }: NamedField): boolean {
  return seen.kind === "text" && reading.evidence[0]?.from === "said";
}

/** How many fields of its role a line holds at most. */
function mostOf({ reading }: NamedField): number {
  return roles[reading.role].most ?? 1;
}

/** A ledger around the form shows what was charged before; the unit price beside the code is this line's. */
function isEarlierCharge({ seen, reading }: NamedField): boolean {
  return reading.role === "charge" && seen.kind === "text";
}
