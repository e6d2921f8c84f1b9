import { optionsWording } from "../../lib/core/words/en/options";

type Choices<T extends string> = readonly (readonly [T, string])[];

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
