import { numberIn } from "./number-in";

/** A number of units ("1", "1.0", "UN 1", "1 unit"); null where there is none. */
export function parseUnits(text: string): number | null {
  return numberIn(text);
}

/** A number with a word beside it is short. */
const longestUnits = 20;
const word = String.raw`[^\w-]*(?:x|un?|mj|ea(?:ch)?|qty|uni[a-z()]+)?[^\w-]*`;
const units = new RegExp(String.raw`^${word}\d{1,4}(?:[.,]\d*)?${word}$`, "i");

/** Whether a text is a number of units, up to four digits, with no more than their name beside it. */
export function isUnits(text: string): boolean {
  return text.length <= longestUnits && units.test(text);
}
