import type { FieldReading } from "../reading/reading";
import { datesIn } from "../values/dates-in";
import { parseDate, parseDateRange } from "../values/parse-date";
import type { Line } from "./claim";

/**
 * The dates of a line from its date fields: one box or three for a date, one field or two for from and to, or one text
 * with both ends.
 */
export function datesOf(fields: readonly FieldReading[]): Pick<Line, "dateFrom" | "dateTo"> {
  const [begins, ends] = halved(
    withoutRivals(fields.filter((field) => field.role === "dateFrom")),
    fields.filter((field) => field.role === "dateTo" && !isEndOfOther(field, fields)),
  );
  // Of month and day alone nothing is told.
  const [from, to] = [wholeDates(begins), ends.length === 2 && ends.every(isPart) ? [] : wholeDates(ends)];
  const [[first, end] = [], [second] = []] = from.map(endsOf);
  // An empty box for the end takes nothing from a range that is typed in the box before it.
  const last = to.length > 0 ? (parseDate(to[0] ?? "") ?? end ?? null) : (end ?? second);
  return { ...(first !== undefined && { dateFrom: first }), ...(last !== undefined && { dateTo: last }) };
}

/** Of six boxes for month, day and year the first three are the beginning, wherever "To" is printed over them. */
function halved(
  from: readonly FieldReading[],
  to: readonly FieldReading[],
): readonly [readonly FieldReading[], readonly FieldReading[]] {
  const both = [...from, ...to];
  const areParts = to.length > 0 && both.length === 6 && both.every(isPart);
  return areParts ? [both.slice(0, 3), both.slice(3)] : [from, to];
}

function isPart({ value }: FieldReading): boolean {
  return isPartOfDate(value);
}

function isPartOfDate(value: string): boolean {
  return /^\d{0,4}$/.test(value.trim());
}

/** "Unable to work from [ ] to [ ]": a bare "to" ends what stands right before it, and that is no date of ours. */
function isEndOfOther({ id, evidence: [word] }: FieldReading, fields: readonly FieldReading[]): boolean {
  const isBare = /^\W*(to|thru|through|hasta)\W*$/i.test(word?.text ?? "");
  return isBare && !fields.some((other) => other.role === "dateFrom" && other.id < id && id - other.id <= reach);
}

/** How many fields and texts from a beginning its end may stand, in the order of the page. */
const reach = 12;

/** A whole date in a column of the lines is no from or to of one that stands elsewhere, the claim's own: the column's counts. */
function withoutRivals(fields: readonly FieldReading[]): readonly FieldReading[] {
  const said = fields.filter((field, at) => !fields.slice(0, at).some((other) => saysSameDay(field, other)));
  if (said.length < fields.length) return withoutRivals(said);
  const inColumn = fields.filter(({ evidence: [word] }) => word?.from === "header");
  const areWhole = fields.every(({ value }) => datesIn(value).length > 0);
  return areWhole && inColumn.length > 0 ? inColumn : fields;
}

/** "Encounter 11/11/2026" and "Fee sheet on 2026-11-11": a day that is shown under two names is one, and no range. */
function saysSameDay(one: FieldReading, other: FieldReading): boolean {
  const [first, second] = [one, other].map(({ kind, value }) => (kind === "text" ? parseDate(value) : null));
  return Boolean(first) && first === second && one.evidence[0]?.text !== other.evidence[0]?.text;
}

/** Both ends of a range, or the one date that a text is. */
function endsOf(text: string): (string | null)[] {
  const range = parseDateRange(text);
  return range.length > 1 ? range : [parseDate(text)];
}

/** Boxes for month, day and year are one date. */
export function wholeDates(fields: readonly FieldReading[]): string[] {
  const values = fields.map((field) => field.value.trim());
  const isSplit = values.length >= 3 && values.length % 3 === 0 && values.every(isPartOfDate);
  if (!isSplit) return values;
  const groups = Array.from({ length: values.length / 3 }, (_, index) => values.slice(index * 3, index * 3 + 3));
  return groups.map((group) => (group.every(Boolean) ? group.join("/") : group.join("")));
}
