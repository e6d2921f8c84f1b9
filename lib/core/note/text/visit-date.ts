import type { Statement } from "./statement";

const date = "(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d)(?!\\d)";
const labelled = new RegExp(
  `(?:date of (?:service|visit|procedure)|(?:visit|service) date|dos|date|seen(?: on)?|encounter)\\W{1,3}(${date})`,
);
const leading = new RegExp(`^[^a-z0-9]*(?:(?:visit|note|progress note)(?: of| on|:)? )?(${date})`);
const anyDate = new RegExp(date, "g");
/** Words before a date that make it one to come, or of something else than what is told. */
const aheadOf =
  /\b(?:next|return|rtc|f\/u|appt|appointment|follow[- ]?up|visit|see|seen|back|recheck|due|expires?|exp|lot|dob|birth|by)\W{1,3}(?:on |for |of )?$/;

/** The day of the visit: labelled, called today's, the last of several that head a part of the note, or the first one. */
export function visitDateOf(text: string, statements: readonly Statement[]): string | null {
  const named = labelled.exec(text)?.[1];
  if (named) return named;
  const heads = statements.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const found = leadingDate(words);
    return found ? [{ ...found, isToday: words.includes("today") }] : [];
  });
  const alone = heads.filter(({ isAlone }) => isAlone);
  if (alone.length > 1) return (alone.find(({ isToday }) => isToday) ?? alone.toSorted(byDay).at(-1))?.date ?? null;
  return leadingDate(text)?.date ?? alone[0]?.date ?? onlyDate(text) ?? openingDate(text, statements);
}

/** The last day that a part of the note begins with. */
function openingDate(text: string, statements: readonly Statement[]): string | null {
  const opens = statements.filter(({ block }, at) => statements[at - 1]?.block !== block);
  const days = opens.flatMap(({ start, end }) => leadingDate(text.slice(start, end)) ?? []);
  return days.toSorted(byDay).at(-1)?.date ?? null;
}

/** A note that names one day alone, as a letter does, is of that day. */
function onlyDate(text: string): string | null {
  const told = [...text.matchAll(anyDate)].filter(
    ({ index }) => !aheadOf.test(text.slice(Math.max(0, index - 30), index)),
  );
  const [first] = told;
  return first && told.every(({ 0: date }) => isSameDay(date, first[0])) ? first[0] : null;
}

/** The date that a statement begins with, and whether it is all that the statement says. */
export function leadingDate(words: string): { date: string; isAlone: boolean } | null {
  const found = leading.exec(words);
  if (!found?.[1]) return null;
  const rest = words.slice(found[0].length);
  return {
    date: found[1],
    isAlone: /^[^a-z0-9]*(?:\(?(?:today|visit|note|progress note|office visit)\)?)?\W*$/.test(rest),
  };
}

/** "3/14/26" and "03/14/2026" are one day. */
export function isSameDay(one: string, other: string | null): boolean {
  return other !== null && dayOf(one) === dayOf(other);
}

function byDay(one: { date: string }, other: { date: string }): number {
  return dayOf(one.date) - dayOf(other.date);
}

function dayOf(words: string): number {
  const [first = 0, second = 0, third = 0] = words.split(/[/.-]/).map(Number);
  return first > 1000
    ? first * 10_000 + second * 100 + third
    : (third % 100) * 10_000 + first * 100 + second + 20_000_000;
}

/** Whether what a statement tells is of another day than the visit's. */
export function isOtherDay(text: string, { start, body, end }: Statement, visit: string | null): boolean {
  const words = text.slice(start, end);
  if (!/\d[/.-]\d/.test(words)) return false;
  const first = leadingDate(words);
  if (first) return !isSameDay(first.date, visit);
  return [...text.slice(body, end).matchAll(anyDate)].some(({ index, 0: found }) => {
    const before = text.slice(Math.max(start, body + index - 30), body + index);
    if (aheadOf.test(before)) return false;
    return visit !== null ? !isSameDay(found, visit) : /\b(?:on|of|from)\W*$/.test(before);
  });
}
