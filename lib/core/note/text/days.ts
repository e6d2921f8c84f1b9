import { isDigit } from "./characters";

/** A day that a text names, as it is written: "3/14/26", "2026-03-14". */
export interface NamedDay {
  date: string;
  at: number;
}

/** The days named in a text, the first one first. */
export function daysIn(text: string): NamedDay[] {
  const days: NamedDay[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const length = isDigit(text.charCodeAt(at)) ? dayLength(text, at) : 0;
    if (length === 0) continue;
    days.push({ date: text.slice(at, at + length), at });
    at += length - 1;
  }
  return days;
}

/** The length of the day that is written at a place, 0 where none is. */
export function dayLength(text: string, at: number): number {
  const first = digitsAt(text, at);
  const second = parts.includes(text[at + first] ?? "") ? digitsAt(text, at + first + 1) : 0;
  const yearAt = at + first + second + 2;
  if (second === 0 || !parts.includes(text[yearAt - 1] ?? "")) return 0;
  const third = digitsAt(text, yearAt);
  const isYearFirst = first === 4 && second === 2 && third === 2 && text.startsWith("20", at) && text[at + 4] === "-";
  const isYearLast = first < 3 && second < 3 && (third === 2 || (third === 4 && text.startsWith("20", yearAt)));
  return isYearLast || (isYearFirst && text[yearAt - 1] === "-") ? yearAt + third - at : 0;
}

const parts = ["/", ".", "-"];

/** No number of a day has more, and of longer ones it is enough to know that they are longer. */
const mostDigits = 5;

function digitsAt(text: string, at: number): number {
  let count = 0;
  while (count < mostDigits && isDigit(text.charCodeAt(at + count))) count += 1;
  return count;
}

/** "3/14/26" and "03/14/2026" are one day. */
export function isSameDay(one: string, other: string | null): boolean {
  return other !== null && dayOf(one) === dayOf(other);
}

/** A day as a number that grows with time. */
export function dayOf(date: string): number {
  const [first = 0, second = 0, third = 0] = date.replaceAll("/", "-").replaceAll(".", "-").split("-").map(Number);
  return first > 1000
    ? first * 10_000 + second * 100 + third
    : (third % 100) * 10_000 + first * 100 + second + 20_000_000;
}
