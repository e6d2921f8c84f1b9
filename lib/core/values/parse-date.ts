const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as US forms write it (11/20/2026, 11-20-26, 112026, 11202026, 20261120, 2026-11-20, Nov 20, 2026, 11 20 26)
 * as YYYY-MM-DD. null where the text is empty; what is no calendar date comes back as it was written.
 */
export function parseDate(text: string): string | null {
  const plain = text.trim().replace(/[,T ]{1,4}\d{1,2}:\d\d.*$/, "");
  // A masked box shows its mask ("__/__/____", "MM/DD/YYYY") while it is empty.
  if (/^[^0-9a-z]*$|^[mdy\W_]*$/i.test(plain)) return null;
  const parts = dateParts(plain);
  return (parts && isoDate(...parts)) ?? text.trim();
}

/** The dates of a range "11/20/2026 - 11/21/2026"; one date where it is none. */
export function parseDateRange(text: string): string[] {
  const ends = text
    .replace(/\s+/g, " ")
    .split(/ (?:-|–|to|thru|through) | ?[–—] ?|(?<=\/\d{1,4})-(?=\d{1,4}\/)/i)
    .filter((end) => /\d/.test(end));
  return ends.map((end) => parseDate(end)).filter((date): date is string => date !== null);
}

type Parts = [year: number, month: number, day: number];

function dateParts(text: string): Parts | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const us = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d\d)$/.exec(text) ?? /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(text);
  if (us) return [fullYear(us[3] ?? ""), Number(us[1]), Number(us[2])];
  return namedMonth(text);
}

function namedMonth(text: string): Parts | null {
  const [, day, month, year] =
    /^(\d{1,2})[-\s]+([a-z]{3})[a-z]*\.?[-,\s]+(\d{4}|\d\d)$/i.exec(text) ??
    swap(/^(?:[a-z]{3,9},\s*)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text));
  const index = months.indexOf((month ?? "").toLowerCase());
  return index < 0 ? null : [fullYear(year ?? ""), index + 1, Number(day)];
}

/** [all, month, day, year] → [all, day, month, year]. */
function swap(match: RegExpExecArray | null): (string | undefined)[] {
  return match ? [match[0], match[2], match[1], match[3]] : [];
}

/** Two digits are of this century up to 2049: forms hold birth dates and dates of service, none far ahead. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
