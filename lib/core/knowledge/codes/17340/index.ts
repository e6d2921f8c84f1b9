import type { CodePack } from "../../code-pack";
import { code } from "./code";
import { denials } from "./denials";
import { diagnoses } from "./diagnoses";
import { editions } from "./editions";
import { facts } from "./guidance";
import { modifiers, modifiersNotForThisCode } from "./modifiers";
import { anesthesia, pairs } from "./pairs";
import { places } from "./places";
import { practiceClaim } from "./practice-claim";
import { prompts } from "./prompts";
import { questions } from "./questions";
import { sources } from "./sources";

/** Freezing of acne. All words are our own: the official descriptor is the AMA's and is not shipped. */
export const pack: CodePack = {
  code,
  title: "Freezing treatment of acne",
  descriptor: {
    value:
      "Acne lesions are destroyed by freezing them with a very cold agent, such as liquid nitrogen or carbon dioxide slush. " +
      "It is billed once per day, whatever the number of lesions.",
    sources: ["codingahead", "cms-mue-2026-04"],
  },
  context: {
    value:
      "Typically a young adult with lasting inflammatory acne for whom topical retinoids and oral antibiotics were not enough, " +
      "treated in a dermatology office without sedation: several papules and pustules on cheeks and forehead, frozen one by one by spray or probe.",
    sources: ["reference-text"],
  },
  treats: { condition: "acne", parts: "lesions" },
  facts,
  globalDays: { value: 10, sources: ["cms-pfs-2026-07"] },
  unitsPerDay: { value: 1, sources: ["cms-mue-2026-04"] },
  edition: "July 2024",
  editions,
  places,
  modifiers,
  modifiersNotForThisCode,
  diagnoses,
  pairs,
  anesthesia,
  prompts,
  denials,
  questions,
  practiceClaim,
  sources,
};
