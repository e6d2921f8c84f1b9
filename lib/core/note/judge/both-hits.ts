import type { Found } from "../concepts/terms-in";
import { type Answering, type AskedPrompt, isSetAside, polarityAt, usable } from "./asked-prompt";

/** Two things that state it together, in one statement or in fields of one line: "Severity: mild. Type: comedonal acne." */
export function* bothHits(asked: AskedPrompt): Generator<Answering> {
  if (!asked.cues.both) return;
  const [first, second] = (["first", "second"] as const).map((role) => standing(asked, role));
  if (first && second) {
    yield { state: "documented", from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) };
    return;
  }
  const one = first ?? second;
  const next = one && nextOf(asked);
  const other = next && standing(next, first ? "second" : "first");
  if (other) yield { state: "documented", from: one.from, to: other.to, last: next.place };
}

function standing(asked: AskedPrompt, role: "first" | "second"): Found<"prompt"> | undefined {
  return usable(asked, role).find((found) => !isSetAside(asked, found) && polarityAt(asked, found) === "stated");
}

/** The statement behind, where both are fields of the matter, or one line goes on in few words. */
function nextOf(asked: AskedPrompt): AskedPrompt | null {
  const { analysis, sight, prompt } = asked;
  const place = asked.place + 1;
  const next = analysis.sights[place];
  if (!next || next.statement.block !== sight.statement.block) return null;
  const fields = [sight, next].filter((one) => isField(one, prompt)).length;
  // "[x] cystic [ ] comedonal" over "[ ] mild [x] severe"
  const areTicked = sight.statement.isTicked === true && next.statement.isTicked === true;
  const isGrade = next.label.of(prompt, "label").length > 0 && sight.terms.problems.some(({ tag }) => tag.of === "own");
  const isNear = next.statement.line === sight.statement.line && (fields > 0 || next.tokens.length <= fewest);
  // "Her acne is mild. It is mostly comedonal."
  const goesOn = pronouns.has(next.tokens[0]?.text ?? "") && sight.terms.problems.some(({ tag }) => tag.of === "own");
  return isNear || isGrade || goesOn || areTicked || fields === 2 ? { ...asked, place, sight: next } : null;
}

/** "Severity: mild", "Severity of acne - mild" */
export function isField({ label, terms, body }: AskedPrompt["sight"], prompt: string): boolean {
  return (
    label.of(prompt, "label").length > 0 || (body === 0 && terms.of(prompt, "label").some(({ from }) => from === 0))
  );
}

const pronouns = new Set(["it", "this", "they", "these"]);

/** A statement of so few words goes on with the one before it: "Acne vulgaris. Mod." */
const fewest = 3;
