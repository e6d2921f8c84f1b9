import type { Line } from "../../claim/claim";
import type { PayerPreferences } from "../../preferences/preferences";
import { ruleWording } from "../../words/en/rules";

/** X modifiers: each says more exactly than 59 why a service is distinct. */
export const xModifiers: readonly string[] = ["XE", "XS", "XP", "XU"];

/** What says that a service is distinct from another of the day. */
export const distinctModifiers: readonly string[] = ["59", ...xModifiers];

/** What clears an NCCI pair. */
const clearingModifiers: readonly string[] = [...distinctModifiers, "58", "78", "79"];

/** What lets a pair pass without saying why: sides, eyelids, fingers and toes. */
const passingModifiers = /^(LT|RT|E[1-4]|F[A1-9]|T[A1-9])$/;

/** Which of `wanted` the line carries; none where its modifiers were not read. */
export function carried(line: Line, wanted: readonly string[]): string[] {
  return line.modifiers?.filter((modifier) => wanted.includes(modifier)) ?? [];
}

/** Whether the line carries a modifier that clears a pair; undefined where its modifiers were not read. */
export function clearsPair(line: Line): boolean | undefined {
  return line.modifiers && carried(line, clearingModifiers).length > 0;
}

/** Which modifiers of the line let a pair pass; none where they were not read. */
export function passing(line: Line): string[] {
  return line.modifiers?.filter((modifier) => passingModifiers.test(modifier)) ?? [];
}

/** What tells two services of a day apart, in the form that this payer wants. */
export function distinctModifierFor({ distinctModifier = "either" }: PayerPreferences): string {
  return ruleWording.terms.distinct[distinctModifier];
}

/** The one of them to write where a person has said that the note supports it: XS unless the payer wants 59. */
export function firstDistinctFor({ distinctModifier }: PayerPreferences): string {
  return distinctModifier === "59" ? "59" : "XS";
}
