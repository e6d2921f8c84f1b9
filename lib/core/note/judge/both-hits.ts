import type { Found } from "../concepts/terms-in";
import { type Answering, isSetAside, polarityAt, type Question, usable } from "./question";

/** Two things that state it together, in one statement or in fields of one line: "Severity: mild. Type: comedonal acne." */
export function* bothHits(question: Question): Generator<Answering> {
  if (!question.cues.both) return;
  const [first, second] = (["first", "second"] as const).map((role) => standing(question, role));
  if (first && second) {
    yield { state: "documented", from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) };
    return;
  }
  const one = first ?? second;
  const next = one && nextOf(question);
  const other = next && standing(next, first ? "second" : "first");
  if (other) yield { state: "documented", from: one.from, to: other.to, last: next.place };
}

function standing(question: Question, role: "first" | "second"): Found<"prompt"> | undefined {
  return usable(question, role).find(
    (found) => !isSetAside(question, found) && polarityAt(question, found) === "stated",
  );
}

/** The statement behind, where both are fields of the matter, or one line goes on in few words. */
function nextOf(question: Question): Question | null {
  const { analysis, sight, prompt } = question;
  const place = question.place + 1;
  const next = analysis.sights[place];
  if (!next || next.statement.block !== sight.statement.block) return null;
  const fields = [sight, next].filter(({ label }) => label.of(prompt, "label").length > 0).length;
  const isNear = next.statement.line === sight.statement.line && (fields > 0 || next.tokens.length <= fewest);
  return isNear || fields === 2 ? { ...question, place, sight: next } : null;
}

/** A statement of so few words goes on with the one before it: "Acne vulgaris. Mod." */
const fewest = 3;
