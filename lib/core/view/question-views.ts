import type { CoderAnswer, CoderQuestion } from "../knowledge/code-pack";
import type { PayerKind } from "../knowledge/payer-kind";
import type { FactView, QuestionView } from "./sidebar-view";

/** The questions that a finding of this rule raises, answered for the claim's kind of payer; for all where it is not known. */
export function questionsRaised(rule: string, questions: readonly CoderQuestion[], kind: PayerKind | null) {
  return questions.flatMap((question) => {
    if (!question.rules.includes(rule)) return [];
    const answers = question.answers.filter(({ payer = kind }) => kind === null || payer === kind);
    return answers.length > 0 ? [questionView({ ...question, answers })] : [];
  });
}

export function questionView({ id, title, answers }: CoderQuestion): QuestionView {
  return { id, title, answers: answers.map(answerView) };
}

/** An answer as a fact: whom it is for is said by its label. */
export function answerView({ payer: _for, ...fact }: CoderAnswer): FactView {
  return { ...fact, onFile: true };
}
