import type { Sight } from "../concepts/sight";
import { cuesOf } from "../context/contexts";
import { eventsOf, type Outcome, worst } from "../treatments/events";
import { isOf, type Trial } from "../treatments/trials";
import { tokensOfPieces } from "../words/tokens";
import { answerOf } from "./answer-of";
import { type Answering, type AskedPrompt, isSetAside } from "./asked-prompt";

const states = { failed: "documented", worked: "denied", untried: "denied" } as const;

/** What a statement says of the treatments that a prompt asks about, by how they turned out. */
export function* trialHits(asked: AskedPrompt): Generator<Answering> {
  const { analysis, place, sight, cues } = asked;
  if (isUnrecorded(asked)) {
    yield { state: "denied", from: 0, to: sight.tokens.length };
    return;
  }
  yield* labelHits(asked);
  if (isAnswered(sight)) {
    yield* askedBehind(asked);
    return;
  }
  for (const trial of analysis.trials(place)) {
    if (!isOf(trial, cues) || isSetAside(asked, { from: trial.at, to: trial.at + 1 })) continue;
    const own = trial.outcome ?? outcomeOver(sight);
    if (own) yield { state: states[own], from: trial.from, to: trial.to };
    else if (!noes.has(sight.tokens[trial.at - 1]?.text ?? "")) {
      const later = analysis.later(place);
      if (later) yield { state: states[later.outcome], from: trial.from, to: later.to, last: later.place };
    }
  }
}

/** "Failure of topical treatment: not documented", "Whether a pill has failed was not recorded." */
function isUnrecorded(asked: AskedPrompt): boolean {
  const { sight, cues } = asked;
  const { label, terms, tokens } = sight;
  const isOfIt = ({ tag }: { tag: { is: string } }) => isOf({ is: tag.is as Trial["is"] }, cues);
  if (label.treatments.some(isOfIt) && answerOf(sight) === "unrecorded") return true;
  if (!opensWhether.has(tokens[0]?.text ?? "") || isSetAside(asked, { from: 0, to: 1 }, "denied")) return false;
  const end = cuesOf(terms.cues, "unrecorded").find(({ tag }) => tag.reach === "backward")?.from ?? 0;
  return terms.treatments.some((treatment) => isOfIt(treatment) && treatment.to <= end);
}

const opensWhether = new Set(["whether", "if", "how", "response", "outcome", "effect", "failure", "result"]);

/** "A: no oral. B: lacquer failed": what there was none of has no outcome. */
const noes = new Set(["no", "never", "without", "nor"]);

/** "Creams used? Yes. Did they help? No." */
function* askedBehind({ analysis, place, sight, cues }: AskedPrompt): Generator<Answering> {
  const isTried = sight.label.treatments.some(({ tag }) => isOf({ is: tag.is as Trial["is"] }, cues));
  const later = isTried && answerOf(sight) === "yes" ? analysis.later(place) : null;
  if (later) yield { state: states[later.outcome], from: 0, to: later.to, last: later.place };
}

/** A field with no more than an answer: its label's words tell nothing by themselves. */
function isAnswered(sight: Sight): boolean {
  const { statement, body, terms } = sight;
  const answer = answerOf(sight);
  if (statement.label === "" || body === 0 || answer === "words") return false;
  const isOfLabel = answer !== "yes" && sight.label.treatments.length > 0;
  if (!isOfLabel && terms.treatments.some(({ from }) => from >= body)) return false;
  return terms.outcomes.every(({ tag, from }) => from < body || tag.is === "little" || tag.is === "untried");
}

/** "Failed topical? No", "Systemic therapy: none", "Topicals | inadequate response". */
function* labelHits(asked: AskedPrompt): Generator<Answering> {
  const { sight, cues } = asked;
  const { label, body, tokens, statement } = sight;
  if (!label.treatments.some(({ tag }) => isOf({ is: tag.is as Trial["is"] }, cues))) return;
  if (isSetAside(asked, { from: Math.max(0, Math.min(body, tokens.length - 1)), to: tokens.length })) return;
  const answer = answerOf(sight);
  const wanted = outcomeIn(label, statement.label);
  const asksEffect = wanted === null && asksForEffect(sight);
  if (asksEffect && (answer === "no" || answer === "yes") && isAnswered(sight))
    yield { state: answer === "no" ? "documented" : "denied", from: 0, to: tokens.length };
  else if (answer === "no" && isAnswered(sight)) yield { state: "denied", from: 0, to: tokens.length };
  else if (answer === "yes" && wanted === "failed") yield { state: "documented", from: 0, to: tokens.length };
  else if (sight.terms.treatments.every(({ from }) => from < body)) {
    const said = eventsOf(sight.terms, tokens).filter(({ from }) => from >= body);
    const outcome = worst(said.map((event) => event.outcome));
    if (outcome) yield { state: states[outcome], from: 0, to: tokens.length };
  }
}

/** "Did the gel help? No": what is asked is how it worked, and not whether it was tried or has failed. */
function asksForEffect({ label, statement }: Sight): boolean {
  const isOf = (...kinds: string[]) => label.outcomes.some(({ tag }) => kinds.includes(tag.is));
  const isAsked = tokensOfPieces
    .of(statement.label)
    .some(({ text }, at, words) => asking.has(text) && startsBehind.has(words[at - 1]?.text ?? ":"));
  return isAsked && isOf("effect", "worked") && !isOf("failed", "untried");
}

const asking = new Set("did does do has have is are was were any".split(" "));
const startsBehind = new Set([":", "-"]);

/** What the label or a heading says of all treatments under it: "Prior treatments tried and failed:". */
function outcomeOver(sight: Sight): Outcome | null {
  const { label, headings, statement, terms, body } = sight;
  if (terms.treatments.some(({ from }) => from < body) && !outcomeIn(label, statement.label)) return null;
  if (answerOf(sight) === "no") return null;
  return outcomeIn(label, statement.label) ?? outcomeIn(headings, statement.heading);
}

function outcomeIn(over: Sight["label"], words: string): Outcome | null {
  if (words === "") return null;
  return over.outcomes.some(({ tag }) => tag.is === "failed") && !over.outcomes.some(({ tag }) => tag.is === "untried")
    ? "failed"
    : null;
}
