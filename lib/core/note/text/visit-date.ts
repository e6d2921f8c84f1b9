import { tokensOf } from "../words/tokens";
import { hasWord } from "./characters";
import { dayLength, dayOf, daysIn, isSameDay, type NamedDay } from "./days";
import type { Statement } from "./statement";

/** The day of the visit: labelled, called today's, the last of several that head a part of the note, or the first one. */
export function visitDateOf(text: string, statements: readonly Statement[]): string | null {
  const days = daysIn(text);
  if (days.length === 0) return null;
  const named = days.find(({ at }) => isLabelled(wordsBefore(text, at)));
  if (named) return named.date;
  const heads = statements.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const found = leadingDate(words);
    return found ? [{ ...found, isToday: words.includes("today") }] : [];
  });
  const alone = heads.filter(({ isAlone }) => isAlone);
  if (alone.length > 1) return (alone.find(({ isToday }) => isToday) ?? alone.toSorted(byDay).at(-1))?.date ?? null;
  return leadingDate(text)?.date ?? alone[0]?.date ?? onlyDate(text, days) ?? openingDate(text, statements);
}

/** The last words before a place, without what only parts them; the last one first. */
function wordsBefore(text: string, at: number, from = 0): string[] {
  const start = Math.max(from, at - nearBefore);
  const words = tokensOf(text, start, at).flatMap(({ text: word }) => (hasWord(word) ? word : []));
  return words.reverse();
}

const nearBefore = 30;

/** "DOS: 3/14/26", "Date of service 3/14/26", "Seen on 3/14/26" */
function isLabelled([last = "", before = "", first = ""]: readonly string[]): boolean {
  if (last === "on") return before === "seen";
  return labels.has(last) || (serviced.has(last) && before === "of" && first === "date");
}

const labels = new Set(["dos", "date", "seen", "encounter"]);
const serviced = new Set(["service", "visit", "procedure"]);

/** The last day that a part of the note begins with. */
function openingDate(text: string, statements: readonly Statement[]): string | null {
  const opens = statements.filter(({ block }, at) => statements[at - 1]?.block !== block);
  const days = opens.flatMap(({ start, end }) => leadingDate(text.slice(start, end)) ?? []);
  return days.toSorted(byDay).at(-1)?.date ?? null;
}

/** A note that names one day alone, as a letter does, is of that day. */
function onlyDate(text: string, days: readonly NamedDay[]): string | null {
  const told = days.filter(({ at }) => !isAhead(wordsBefore(text, at)));
  const [first] = told;
  return first && told.every(({ date }) => isSameDay(date, first.date)) ? first.date : null;
}

/** Words before a date that make it one to come, or of something else than what is told. */
function isAhead([last = "", before = "", first = ""]: readonly string[]): boolean {
  const [word, other] = joins.has(last) ? [before, first] : [last, before];
  return ahead.has(word) || (word === "up" && other === "follow");
}

const joins = new Set(["on", "for", "of"]);
const ahead = new Set(
  "next return rtc f/u appt appointment followup visit see seen back recheck due expire expires exp lot dob birth by".split(
    " ",
  ),
);

/** The date that a statement begins with, and whether it is all that the statement says. */
export function leadingDate(words: string): { date: string; isAlone: boolean } | null {
  let at = beginOfWords(words);
  const opener = openers.find((name) => words.startsWith(name, at));
  if (opener) at += opener.length;
  const length = dayLength(words, at);
  if (length === 0) return null;
  const rest = words.slice(at + length);
  return { date: words.slice(at, at + length), isAlone: rest.length < longestRest && wholes.has(wordsOf(rest)) };
}

function beginOfWords(text: string): number {
  let at = 0;
  while (at < text.length && !hasWord(text[at] ?? "")) at += 1;
  return at;
}

function wordsOf(text: string): string {
  const words = tokensOf(text, 0, text.length).flatMap(({ text: word }) => (hasWord(word) ? word : []));
  return words.join(" ");
}

/** "Visit of 3/14/26", "Progress note: 3/14/26" */
const openers = ["visit", "note", "progress note"].flatMap((name) =>
  [" of", " on", ":", ""].map((joint) => `${name}${joint} `),
);
const longestRest = 40;
/** What may stand beside a date that stands alone. */
const wholes = new Set(["", "today", "visit", "note", "progress note", "office visit"]);

function byDay(one: { date: string }, other: { date: string }): number {
  return dayOf(one.date) - dayOf(other.date);
}

/** Whether what a statement tells is of another day than the visit's. */
export function isOtherDay(text: string, { start, body, end }: Statement, visit: string | null): boolean {
  const first = leadingDate(text.slice(start, end));
  if (first) return !isSameDay(first.date, visit);
  return daysIn(text.slice(body, end)).some(({ date, at }) => {
    const before = wordsBefore(text, body + at, start);
    if (isAhead(before)) return false;
    return visit !== null ? !isSameDay(date, visit) : told.has(before[0] ?? "");
  });
}

const told = new Set(["on", "of", "from"]);
