import { codeInSpanish } from "./facts/code";
import { denialsInSpanish } from "./facts/denials";
import { modifiersInSpanish } from "./facts/modifiers";
import { payersInSpanish } from "./facts/payers";
import { placesInSpanish } from "./facts/places";
import { practiceCasesInSpanish } from "./facts/practice-cases";
import { promptsInSpanish } from "./facts/prompts";
import { questionsInSpanish } from "./facts/questions";

/** From what is known in English, where it stands with its sources, to Spanish. Titles of sources stay as their publishers wrote them. */
export const factsSpanish: Readonly<Record<string, string>> = {
  ...codeInSpanish,
  ...denialsInSpanish,
  ...modifiersInSpanish,
  ...payersInSpanish,
  ...placesInSpanish,
  ...practiceCasesInSpanish,
  ...promptsInSpanish,
  ...questionsInSpanish,
};
