import { catalogue } from "../catalogue";
import { datesEnglish } from "./rules/dates";
import { diagnosesEnglish } from "./rules/diagnoses";
import { linesEnglish } from "./rules/lines";
import { modifiersEnglish } from "./rules/modifiers";
import { ownEnglish } from "./rules/own";
import { pairsEnglish } from "./rules/pairs";
import { payerRulesEnglish } from "./rules/payers";
import { placesEnglish } from "./rules/places";
import { termsEnglish } from "./rules/terms";

/** What rules say: by the key of each, with what they share. */
export const rulesEnglish = {
  ...datesEnglish,
  ...diagnosesEnglish,
  ...linesEnglish,
  ...modifiersEnglish,
  ...ownEnglish,
  ...pairsEnglish,
  ...payerRulesEnglish,
  ...placesEnglish,
  terms: termsEnglish,
};

export const ruleWording = catalogue("rules", rulesEnglish);
