import type { CoderAnswer, CoderQuestion } from "../knowledge/code-pack";
import type { FactView, QuestionView } from "./sidebar-view";

export function questionView({ id, title, answers }: CoderQuestion): QuestionView {
  return { id, title, answers: answers.map(answerView) };
}

/** An answer as a fact: whom it is for is said by its label. */
export function answerView({ payer: _for, ...fact }: CoderAnswer): FactView {
  return { ...fact, onFile: true };
}
