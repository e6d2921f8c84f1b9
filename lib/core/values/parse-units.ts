import { numberIn, numberPattern } from "./number-in";

/** A number of units ("1", "1.0", "UN 1", "1 unit"); null where there is none. */
export function parseUnits(text: string): number | null {
  return numberIn(text);
}

const mostUnits = 9999;
/** A number with a word beside it is short. */
const longestUnits = 20;
const unitWords = /^\W*(?:x|u|un|mj|ea|each|qty|units?|unit\(s\)|unidad(?:es)?)?\W*$/i;

/** Whether a text is a number of units, with no more than their name beside it. */
export function isUnits(text: string): boolean {
  const units = text.length <= longestUnits ? parseUnits(text) : null;
  return units !== null && units >= 0 && units <= mostUnits && unitWords.test(text.replace(numberPattern, ""));
}
