import { remembering } from "./remembering";

/** A field holds two dates at most, with a word or two beside them: of longer text only the beginning is looked at. */
const longestText = 200;

/** A date in a text. */
export interface FoundDate {
  /** YYYY-MM-DD; as it was written where it is no calendar date. */
  date: string;
  written: string;
  /** What stands between it and the dates beside it. */
  before: string;
  after: string;
}

/** Digits with what stands between them in a date, but not a year alone. */
export const partOfDate = /^(?!(?:19|20)\d\d$)(?=\D{0,9}\d)[\d/.| -]{1,10}$/;

/** Before a date, it says no more than the date does. */
export const weekday = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\W*$/i;

/** The dates written in a text, in its order. Digits without signs between them count where no other date is written. */
export function datesIn(text: string): readonly FoundDate[] {
  return datesInBeginning(text.slice(0, longestText));
}

const datesInBeginning = remembering((text): readonly FoundDate[] => {
  const plain = withYears(text.replace(clock, " ").replace(/\s+/g, " "));
  const spelled = spansOf(plain, spelledDates);
  const spans = spelled.length > 0 ? spelled : spansOf(plain, bareDates);
  return spans.map(({ start, end, date }, index) => ({
    date,
    written: plain.slice(start, end),
    before: plain.slice(spans[index - 1]?.end ?? 0, start),
    after: plain.slice(end, spans[index + 1]?.start),
  }));
});

/** "12:00 AM", "T00:00:00.000Z": of no interest here. */
const clock = /[T, ]{0,2}(?<!\d)\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?[ap]\.?m\b\.?)?(?:Z|[+-]\d\d:?\d\d)?/gi;

/** "11/20 - 11/21/2026": the year is said once. */
function withYears(text: string): string {
  return text.replace(/(?<![\d/])(\d{1,2}\/\d{1,2})(?= ?[-–—] ?\d{1,2}\/\d{1,2}\/(\d{4}|\d\d)(?!\d))/g, "$1/$2");
}

type Order = readonly [year: number, month: number, day: number];
/** A pattern, and which of its groups are year, month and day. */
type Shape = readonly [pattern: RegExp, order: Order];

/** As a pattern; each begins four letters behind the one before. */
const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const month = `(${months})[a-z]{0,6}\\.?`;
const year = "(\\d{4}|\\d\\d)(?![\\d:])";

const spelledDates: readonly Shape[] = [
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, [1, 3, 4]],
  [new RegExp(`(?<!\\d)(\\d{1,2})( ?[-/.|] ?)(\\d{1,2})\\2${year}`, "g"), [4, 1, 3]],
  [new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[-/. ]{0,3}${month}[-/, ]{0,3}${year}`, "gi"), [3, 2, 1]],
  [new RegExp(`(?<![a-z])${month}[- ]{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:-|[,.] ?| )${year}`, "gi"), [3, 1, 2]],
];

const bareDates: readonly Shape[] = [
  [/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6})?(?!\d)/g, [1, 2, 3]],
  [/(?<!\d)(\d\d)(\d\d)(\d{4}|\d\d)(?!\d)/g, [3, 1, 2]],
  [/(?<!\d)(\d{1,2}) {1,3}(\d{1,2}) {1,3}(\d{4}|\d\d)(?!\d)/g, [3, 1, 2]],
];

interface Span {
  start: number;
  end: number;
  date: string;
  isValid: boolean;
}

function spansOf(text: string, shapes: readonly Shape[]): Span[] {
  const all = shapes.flatMap(([pattern, order]) => [...text.matchAll(pattern)].map((match) => spanOf(match, order)));
  all.sort((a, b) => a.start - b.start || Number(b.isValid) - Number(a.isValid));
  const spans: Span[] = [];
  for (const span of all) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  return spans;
}

function spanOf(match: RegExpExecArray, order: Order): Span {
  const [fullYear, monthNumber, day] = order.map((group) => match[group] ?? "") as [string, string, string];
  const date = isoDate(yearOf(fullYear), monthOf(monthNumber), Number(day));
  const start = match.index;
  return { start, end: start + match[0].length, date: date ?? match[0].trim(), isValid: date !== null };
}

function monthOf(text: string): number {
  return Number(text) || months.indexOf(text.toLowerCase()) / 4 + 1;
}

/** Two digits are of this century up to 2049: forms hold birth dates and dates of service, none far ahead. */
function yearOf(text: string): number {
  const number = Number(text);
  if (text.length > 2) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

function isoDate(fullYear: number, monthNumber: number, day: number): string | null {
  const date = new Date(Date.UTC(fullYear, monthNumber - 1, day));
  const exists =
    date.getUTCFullYear() === fullYear && date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
