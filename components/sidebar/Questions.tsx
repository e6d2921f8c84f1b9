import type { QuestionView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Disclosure } from "../ui/Disclosure";
import { FactItem } from "./FactItem";

interface QuestionsProps {
  questions: QuestionView[];
  /** How deep the heading stands. */
  heading: "h4" | "p";
}

/** What a coder asks, each answer folded beneath its question. */
export function Questions({ questions, heading: Heading }: QuestionsProps) {
  return (
    <div class="cs-questions">
      <Heading class="cs-questions-title">{wording.sidebar.questions}</Heading>
      {questions.map(({ id, title, answers }) => (
        <div key={id} data-question={id}>
          <Disclosure summary={title}>
            <dl class="cs-facts">
              {answers.map((answer) => (
                <FactItem key={answer.label} fact={answer} />
              ))}
            </dl>
          </Disclosure>
        </div>
      ))}
    </div>
  );
}
