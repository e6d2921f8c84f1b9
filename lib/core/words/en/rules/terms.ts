import { counted } from "../../../values/counted";

/** A line as it is named: what it holds, and which of the claim's it is, from 0. */
export interface LineNamed {
  code?: string | null | undefined;
  index: number;
}

/** What the sentences of all rules are made of. */
export const termsEnglish = {
  list: englishList,
  few: englishFew,
  line: englishLine,
  lines: englishLines,
  neverThePatients: "The patient may not be billed for such a denial.",
  /** What a person has to know of the note before a modifier says that two services are distinct. */
  asksTwoSites: "Does the note name the two sites, and do they not touch?",
  /** What tells two services of a day apart, in the form that a payer wants. */
  distinct: { X: "XS", "59": "59", either: "XS (or 59)" },
  usualDiagnosis: (code: string, title: string | undefined) =>
    `${code} is ${title?.toLowerCase() ?? "the most common"}`,
  thisPayer: "this payer",
  notRead: "not read",
  empty: "empty",
  none: "none",
  seen: {
    modifiers: (modifiers: string) => `modifiers: ${modifiers}`,
    payer: (payer: string) => `payer: ${payer}`,
    pointedAt: (diagnoses: readonly string[]) => `diagnosis pointed at: ${englishList(diagnoses)}`,
    pointers: (pointers: string) => `pointers: ${pointers}`,
    dateOfService: (date: string) => `date of service: ${date}`,
    today: (date: string) => `today: ${date}`,
    placeOfService: (place: string) => `place of service: ${place}`,
    units: (units: string) => `units: ${units}`,
    charge: (charge: string) => `charge: ${charge}`,
    box: (box: string, stands: string) => `box ${box}: ${stands}`,
    sameDate: "same date",
    pair: (edition: string) => `NCCI pair, ${edition}`,
    setInOptions: (what: string) => `set in the options: ${what}`,
  },
};

/** "A", "A and B", "A, B and C". */
export function englishList(words: readonly string[]): string {
  const unique = [...new Set(words)];
  return unique.length < 2 ? (unique[0] ?? "") : `${unique.slice(0, -1).join(", ")} and ${unique.at(-1)}`;
}

/** The same in a sentence that must stay short: "A, B and 2 more". */
export function englishFew(words: readonly string[]): string {
  const unique = [...new Set(words)];
  return englishList(unique.length > 3 ? [...unique.slice(0, 2), `${unique.length - 2} more`] : unique);
}

/** "17110 on line 2": how a finding names other lines. */
export function englishLine({ code, index }: LineNamed): string {
  return `${code} on line ${index + 1}`;
}

/** As many of them as a short sentence has room for: "17110 on line 2", "17110 on 3 lines", "17110, 99213 and 2 more". */
export function englishLines(lines: readonly LineNamed[]): string {
  const codes = codesNamed(lines);
  if (lines.length === 1) return lines.map(englishLine).join();
  return codes.length === 1 ? `${codes.join()} on ${lines.length} lines` : englishFew(codes);
}

/** "17110", "17111" …: what they hold, one each. */
export function codesNamed(lines: readonly LineNamed[]): string[] {
  return [...new Set(lines.map(({ code }) => code ?? ""))];
}

/** How a global period of so many days after the day itself is counted. */
export function englishPeriod(days: number): string {
  return `${days + 1} calendar days: the day and ${days} more`;
}

/** "once a day", "3 times a day". */
export function englishTimesADay(count: number): string {
  return `${count === 1 ? "once" : `${count} times`} a day`;
}

export function englishDays(count: number): string {
  return counted(count, "day");
}
