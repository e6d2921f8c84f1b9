import type { Translated } from "../catalogue";
import type { rulesEnglish } from "../en/rules";
import { datesSpanish } from "./rules/dates";
import { diagnosesSpanish } from "./rules/diagnoses";
import { linesSpanish } from "./rules/lines";
import { modifiersSpanish } from "./rules/modifiers";
import { ownSpanish } from "./rules/own";
import { pairsSpanish } from "./rules/pairs";
import { payerRulesSpanish } from "./rules/payers";
import { placesSpanish } from "./rules/places";
import { termsSpanish } from "./rules/terms";

export const rulesSpanish: Translated<typeof rulesEnglish> = {
  ...datesSpanish,
  ...diagnosesSpanish,
  ...linesSpanish,
  ...modifiersSpanish,
  ...ownSpanish,
  ...pairsSpanish,
  ...payerRulesSpanish,
  ...placesSpanish,
  terms: termsSpanish,
};
