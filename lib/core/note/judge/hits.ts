import type { NoteCues } from "../../knowledge/note-cues";
import { coversWords, type Sight, sharesWords } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { sectionOf } from "../text/sections";
import type { Analysis } from "./analysis";
import { answerOf } from "./answer-of";
import { trialHits } from "./trial-hits";

type State = "documented" | "denied";

/** Words of the note that answer a prompt: tokens `from` up to, not including, `to` of a statement. */
export interface Hit {
  state: State;
  place: number;
  from: number;
  to: number;
  corrects: boolean;
  /** The last statement of the words, where they are more than one. */
  last?: number;
}

/** All that the statement at a place says of a prompt. */
export function* hitsAt(analysis: Analysis, place: number, prompt: string, cues: NoteCues): Generator<Hit> {
  const { mark } = analysis.sight(place).statement;
  if (mark === "elsewhere") return;
  for (const hit of rawHits(analysis, place, prompt, cues)) {
    yield { ...hit, place, corrects: mark !== undefined, state: mark === "retracts" ? "denied" : hit.state };
  }
}

/** Whether a statement may say something of a prompt: most say nothing of most. */
export function isSpokenOf(sight: Sight, prompt: string, cues: NoteCues): boolean {
  const { terms, label } = sight;
  if (terms.has(prompt) || label.has(prompt)) return true;
  if (cues.section !== undefined) return isInSection(sight, cues.section);
  return cues.trial !== undefined && (terms.treatments.length > 0 || label.treatments.length > 0);
}

type RawHit = Pick<Hit, "state" | "from" | "to" | "last">;

function* rawHits(analysis: Analysis, place: number, prompt: string, cues: NoteCues): Generator<RawHit> {
  const sight = analysis.sight(place);
  if (isBarred(analysis, place, prompt, cues)) return;
  yield* fieldHits(analysis, place, prompt, cues);
  if (cues.trial) yield* trialHits(analysis, place, cues);
  yield* bothHits(analysis, place, prompt, cues);
  const denies = sight.terms.of(prompt, "denies");
  for (const found of usable(sight, prompt, "says")) {
    if (denies.some((other) => sharesWords(other, found))) continue;
    const state = statedAt(analysis, place, found, cues);
    if (state && !isSetAside(analysis, place, found, cues, state)) yield { state, from: found.from, to: found.to };
  }
  for (const found of usable(sight, prompt, "names")) {
    if (isSetAside(analysis, place, found, cues, "denied")) continue;
    const polarity = polarityAt(analysis, place, found);
    if (polarity === "unrecorded" || (polarity === "negated" && !cues.anyAnswer && found.from >= sight.body))
      yield { state: "denied", from: found.from, to: found.to };
  }
  for (const found of usable(sight, prompt, "denies"))
    if (!isSetAside(analysis, place, found, cues)) yield { state: "denied", from: found.from, to: found.to };
}

/** The terms of a role without those that only look like it. */
function usable(
  sight: Sight,
  prompt: string,
  role: "says" | "names" | "denies" | "first" | "second",
): Found<"prompt">[] {
  const unlike = sight.terms.of(prompt, "unlike");
  const notIn = sight.terms.of(prompt, "notIn");
  const isMore = (found: Found<"prompt">, other: Found<"prompt">) =>
    coversWords(found, other) && found.to - found.from > other.to - other.from;
  return sight.terms
    .of(prompt, role)
    .filter(
      (found) =>
        !unlike.some((other) => sharesWords(found, other) && !isMore(found, other)) &&
        !notIn.some((other) => Math.max(other.from - found.to, found.from - other.to) < barred),
    );
}

/** How far words reach beside which nothing counts for a prompt, in tokens. */
const barred = 16;

/** Statements in which nothing counts for a prompt. */
function isBarred(analysis: Analysis, place: number, prompt: string, cues: NoteCues): boolean {
  const { terms, label, headings, statement } = analysis.sight(place);
  const { item } = statement;
  if (cues.notIn && [label, headings].some((all) => all.of(prompt, "notIn").length > 0)) return true;
  if (!cues.beside || [terms, label, headings].some((all) => all.of(prompt, "beside").length > 0)) return false;
  return !cues.both || item === 0 || analysis.problems.at(place, 0, cues) !== "own";
}

/** Planned, past, somebody else's, another problem's … */
function isSetAside(
  analysis: Analysis,
  place: number,
  words: { from: number; to: number },
  cues: NoteCues,
  state: State = "documented",
): boolean {
  if (analysis.problems.at(place, words.from, cues) === "other") return true;
  // What was only talked about, and not done, was not done.
  const allowed = state === "denied" ? [...(cues.allows ?? []), "talkedAbout", "asked"] : (cues.allows ?? []);
  return analysis.contexts(place).at(words, allowed) !== null;
}

/** "Not documented:" over a list holds for each of its items. */
function polarityAt(analysis: Analysis, place: number, found: Found<"prompt">) {
  const sight = analysis.sight(place);
  const over = found.from >= sight.body ? [...sight.headings.cues, ...sight.label.cues] : sight.headings.cues;
  if (over.some(({ tag }) => tag.sense === "unrecorded" && tag.reach !== "ends")) return "unrecorded";
  if (found.from >= sight.body && deniesAll(sight)) return "negated";
  return analysis.negation(place).of(found);
}

/** "Declined: photographs, marking": a label that names nothing and denies what it heads. */
function deniesAll({ label }: Sight): boolean {
  const denies = label.cues.some(({ tag }) => tag.sense === "negated" && tag.reach === "backward");
  return denies && [...label.prompts].length === 0;
}

function statedAt(analysis: Analysis, place: number, found: Found<"prompt">, cues: NoteCues): State | null {
  const sight = analysis.sight(place);
  if (found.from < sight.body && answerOf(sight) !== "words") return null;
  const polarity = polarityAt(analysis, place, found);
  if (polarity === "stated" || (polarity === "negated" && cues.anyAnswer)) return "documented";
  return "denied";
}

/** Fields by their labels: "Photographs: no", "Complications: none". */
function* fieldHits(analysis: Analysis, place: number, prompt: string, cues: NoteCues): Generator<RawHit> {
  const sight = analysis.sight(place);
  const { label, body, tokens } = sight;
  const isNamed = label.of(prompt, "names").length > 0 && !isUnlike(sight, prompt, "names");
  const isSaid = !cues.trial && label.of(prompt, "says").length > 0 && !isUnlike(sight, prompt, "says");
  const isLabelled = label.of(prompt, "label").length > 0;
  const isSection =
    cues.section !== undefined &&
    isInSection(sight, cues.section) &&
    usable(sight, prompt, "says").every(({ from }) => from < body);
  if (!isNamed && !isSaid && !isLabelled && !isSection) return;
  const words = { from: Math.min(body, tokens.length - 1), to: tokens.length };
  if (isSetAside(analysis, place, { from: Math.max(0, words.from), to: words.to }, cues)) return;
  const state = fieldState(analysis, place, prompt, cues, { isNamed, isSaid, isSection });
  if (state) yield { state, from: 0, to: tokens.length };
}

function isUnlike({ label }: Sight, prompt: string, role: "says" | "names"): boolean {
  const unlike = label.of(prompt, "unlike");
  return label.of(prompt, role).every((found) => unlike.some((other) => sharesWords(found, other)));
}

/** Whether a statement stands in a section, or under a label that names it. */
function isInSection({ statement: { label, heading } }: Sight, section: string): boolean {
  return [label, ...heading.split(" | ")].some((name) => sectionOf(name.trim()) === section);
}

interface Field {
  isNamed: boolean;
  isSaid: boolean;
  isSection: boolean;
}

function fieldState(analysis: Analysis, place: number, prompt: string, cues: NoteCues, field: Field): State | null {
  const sight = analysis.sight(place);
  const answer = answerOf(sight);
  const { isNamed, isSaid, isSection } = field;
  if (answer === "blank") return null;
  const isOwn = isNamed || isSaid || (isSection && sectionOf(sight.statement.label) === cues.section);
  if (answer === "unrecorded") return isOwn ? "denied" : null;
  if (answer === "no") {
    if (cues.anyAnswer && asksWhether(sight)) return "denied";
    if (cues.anyAnswer) return isSaid || !cues.content ? "documented" : null;
    return isOwn ? "denied" : null;
  }
  if (cues.trial || cues.both) return null;
  if (isSaid) return answer === "yes" ? "documented" : null;
  if (answer === "yes" && isNamed && !isSection) return "documented";
  return contentState(sight, prompt, cues);
}

/** "Raynaud asked: N": the label asks whether it was asked; "Asked about Raynaud: no" is an answer. */
function asksWhether({ statement }: Sight): boolean {
  return asked.has(statement.label.slice(statement.label.lastIndexOf(" ") + 1));
}

const asked = new Set(["asked", "screened", "checked", "reviewed", "assessed", "discussed"]);

/** What the words behind a label must hold; without such words any will do. */
function contentState(sight: Sight, prompt: string, cues: NoteCues): State | null {
  if (!cues.content && !cues.says) return "documented";
  const unlike = sight.terms.of(prompt, "unlike");
  const all = cues.content ? sight.terms.contents(prompt) : sight.terms.of(prompt, "says");
  const found = all.find((one) => one.from >= sight.body && !unlike.some((other) => sharesWords(one, other)));
  if (!found) return cues.content ? null : "documented";
  const no = sight.terms.cues.some(
    ({ tag, from, to }) =>
      tag.sense === "negated" &&
      tag.reach === "forward" &&
      from >= sight.body &&
      to <= found.from &&
      found.from - to <= 3,
  );
  if (!no || cues.anyAnswer || cues.section) return isUnasked(sight) ? "denied" : "documented";
  return "denied";
}

function isUnasked(sight: Sight): boolean {
  return answerOf(sight) === "unrecorded";
}

/** Two things that state it together, in one statement or in fields of one line: "Severity: mild. Type: comedonal acne." */
function* bothHits(analysis: Analysis, place: number, prompt: string, cues: NoteCues): Generator<RawHit> {
  if (!cues.both) return;
  const sight = analysis.sight(place);
  const stands = (found: Found<"prompt">) =>
    !isSetAside(analysis, place, found, cues) && analysis.negation(place).of(found) === "stated";
  const first = usable(sight, prompt, "first").find(stands);
  const second = usable(sight, prompt, "second").find(stands);
  if (first && second) {
    yield { state: "documented", from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) };
    return;
  }
  if (!first && !second) return;
  const last = place + 1;
  const next = analysis.sights[last];
  if (!next || next.statement.block !== sight.statement.block) return;
  const fields = [sight, next].filter((one) => isField(one, prompt)).length;
  const isNear = next.statement.line === sight.statement.line && (fields > 0 || next.tokens.length <= fewest);
  if (!isNear && fields < 2) return;
  const missing = first ? "second" : "first";
  const found = usable(next, prompt, missing).find((one) => !isSetAside(analysis, last, one, cues));
  if (found) yield { state: "documented", from: (first ?? second)?.from ?? 0, to: found.to, last };
}

/** A statement of so few words goes on with the one before it: "Acne vulgaris. Mod." */
const fewest = 3;

function isField({ label }: Sight, prompt: string): boolean {
  return label.of(prompt, "label").length > 0;
}
