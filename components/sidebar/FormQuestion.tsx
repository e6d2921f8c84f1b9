import type { FormAnswer } from "../../lib/core/reading/reading";
import { offerWording } from "../../lib/core/words/en/offer";

/** Asks what a form is that may be a claim's; whoever does not answer just closes the sidebar. */
export function FormQuestion({ onAnswer }: { onAnswer(answer: FormAnswer): void }) {
  const words = offerWording.form;
  return (
    <section class="cs-question" aria-label={words.title}>
      <p>{words.question}</p>
      <div class="cs-question-answers">
        <button type="button" class="cs-button" onClick={() => onAnswer("always")}>
          {words.always}
        </button>
        <button type="button" class="cs-button" onClick={() => onAnswer("never")}>
          {words.never}
        </button>
      </div>
      <p class="cs-why-hint">{words.hint}</p>
    </section>
  );
}
