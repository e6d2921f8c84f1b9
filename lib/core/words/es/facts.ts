import { codeInSpanish } from "./facts/17340/code";
import { denialsInSpanish } from "./facts/17340/denials";
import { modifiersInSpanish } from "./facts/17340/modifiers";
import { practiceCasesInSpanish } from "./facts/17340/practice-cases";
import { promptsInSpanish } from "./facts/17340/prompts";
import { questionsInSpanish } from "./facts/17340/questions";
import { payersInSpanish } from "./facts/payers";
import { placesInSpanish } from "./facts/places";

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
