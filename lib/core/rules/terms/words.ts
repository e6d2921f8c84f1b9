/** "A", "A and B", "A, B and C". */
export function joinWords(words: readonly string[]): string {
  const unique = [...new Set(words)];
  return unique.length < 2 ? (unique[0] ?? "") : `${unique.slice(0, -1).join(", ")} and ${unique.at(-1)}`;
}

/** The same in a sentence that must stay short: "A, B and 2 more". */
export function fewWords(words: readonly string[]): string {
  const unique = [...new Set(words)];
  return joinWords(unique.length > 3 ? [...unique.slice(0, 2), `${unique.length - 2} more`] : unique);
}

/** The verb that goes with joined words: "59 says", "59 and XS say". */
export function verbFor(words: readonly string[], one: string, several: string): string {
  return new Set(words).size > 1 ? several : one;
}

/** How a global period of so many days after the day itself is counted. */
export function globalPeriodOf(days: number): string {
  return `${days + 1} calendar days: the day and ${days} more`;
}

/** "once a day", "3 times a day". */
export function timesADay(count: number): string {
  return `${count === 1 ? "once" : `${count} times`} a day`;
}

/** Of every denial by a pair or by the limit of units. */
export const neverThePatients = "The patient may not be billed for such a denial.";

/** What a person has to know of the note before a modifier says that two services are distinct. */
export const asksTwoSites = "Does the note name the two sites, and do they not touch?";
