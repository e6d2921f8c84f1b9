import { sharesWords } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { answerOf } from "./answer-of";
import { type Answering, isSetAside, polarityAt, type Question, type State, usable } from "./question";

/** Terms of the prompt in the words of a statement: those that state it, those that only name it, those that deny it. */
export function* wordHits(question: Question): Generator<Answering> {
  const denies = question.sight.terms.of(question.prompt, "denies");
  for (const found of usable(question, "says")) {
    if (denies.some((other) => sharesWords(other, found))) continue;
    const state = statedAt(question, found);
    if (state && !isSetAside(question, found, state)) yield { state, from: found.from, to: found.to };
  }
  for (const { from, to } of namedAndDenied(question)) yield { state: "denied", from, to };
  for (const { from, to } of usable(question, "denies").filter((found) => !isSetAside(question, found)))
    yield { state: "denied", from, to };
}

function statedAt(question: Question, found: Found<"prompt">): State | null {
  const { sight, cues } = question;
  if (found.from < sight.body && answerOf(sight) !== "words") return null;
  const polarity = polarityAt(question, found);
  return polarity === "stated" || (polarity === "negated" && cues.anyAnswer) ? "documented" : "denied";
}

/** Words that only name the matter state nothing, but "technique not recorded" denies it. */
function namedAndDenied(question: Question): Found<"prompt">[] {
  const { sight, cues } = question;
  return usable(question, "names").filter((found) => {
    const polarity = polarityAt(question, found);
    const isDenied =
      polarity === "unrecorded" || (polarity === "negated" && !cues.anyAnswer && found.from >= sight.body);
    return isDenied && !isSetAside(question, found, "denied");
  });
}
