/** Digits that are no part of a date. */
const age = /(?<![\d/.-])(\d{1,3})(?!\d|[/.-]\d) ?((?:months?|mos?|weeks?|wks?|days?)\b)?/i;

/** Whole years from "24", "19 yo F", "F, 27 years"; an age in months is none yet. null where there is no age. */
export function parseAge(text: string): number | null {
  const [, years, shorter] = age.exec(text) ?? [];
  if (years === undefined) return null;
  return shorter ? 0 : Number(years);
}
