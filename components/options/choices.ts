import { optionsWording } from "../../lib/core/words/en/options";

type Choices<T extends string> = readonly (readonly [T, string])[];

/** A setting's values with their words, in the words' order: made when they are shown, in the language that is spoken then. */
export function choicesOf<T extends string>(named: Readonly<Record<T, string>>): Choices<T> {
  return Object.entries(named) as [T, string][];
}

/** Written out: an object puts its key "59" before all others. */
export function distinctModifierChoices(): Choices<keyof typeof optionsWording.distinctModifiers> {
  const { distinctModifiers: words } = optionsWording;
  return [
    ["", words[""]],
    ["59", words["59"]],
    ["X", words.X],
    ["either", words.either],
  ];
}
