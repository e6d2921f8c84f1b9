import type { PayerPreferences, Preferences } from "../../lib/core/preferences/preferences";
import { optionsWording } from "../../lib/core/view/options-wording";

type Choices<T extends string> = readonly (readonly [T, string])[];
/** "" stands for: not set, so what is on file holds. */
type OrUnset<T> = NonNullable<T> | "";

const words = optionsWording;

export const coverages = inOrder<OrUnset<PayerPreferences["coverage"]>>(words.coverages);
export const priorAuthorizations = inOrder<OrUnset<PayerPreferences["priorAuthorization"]>>(words.priorAuthorizations);
export const sameDayVisits = inOrder<OrUnset<PayerPreferences["sameDayVisit"]>>(words.sameDayVisits);
export const textSizes = inOrder<Preferences["sidebar"]["text"]>(words.textSizes);
export const sides = inOrder<Preferences["sidebar"]["side"]>(words.sides);
export const badges = inOrder<Preferences["sidebar"]["badge"]>(words.badges);
export const writings = inOrder<Preferences["sidebar"]["writing"]>(words.writings);
export const marksChoices = inOrder<Preferences["sidebar"]["marks"]>(words.marksChoices);
export const beforeSavingChoices = inOrder<Preferences["sidebar"]["beforeSaving"]>(words.beforeSavingChoices);
export const themes = inOrder<Preferences["sidebar"]["theme"]>(words.themes);

// Written out: an object would put its key "59" before all others.
export const distinctModifierChoices: Choices<OrUnset<PayerPreferences["distinctModifier"]>> = [
  ["", words.distinctModifiers[""]],
  ["59", words.distinctModifiers["59"]],
  ["X", words.distinctModifiers.X],
  ["either", words.distinctModifiers.either],
];

function inOrder<T extends string>(named: Record<T, string>): Choices<T> {
  return Object.entries(named) as [T, string][];
}
