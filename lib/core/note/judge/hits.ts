import type { NoteCues } from "../../knowledge/note-cues";
import type { Analysis } from "./analysis";
import type { Answering, AskedPrompt } from "./asked-prompt";
import { bothHits, isField } from "./both-hits";
import { fieldHits } from "./field-hits";
import { trialHits } from "./trial-hits";
import { wordHits } from "./word-hits";

/** Words of the note that answer a prompt, and where. */
export interface Hit extends Answering {
  place: number;
  corrects: boolean;
}

/** All that the statement at a place says of a prompt. */
export function* hitsAt(
  analysis: Analysis,
  place: number,
  prompt: string,
  cues: NoteCues = analysis.cues[prompt] ?? {},
): Generator<Hit> {
  const sight = analysis.sight(place);
  const { mark, corrects = Number.POSITIVE_INFINITY } = sight.statement;
  const asked = { analysis, place, sight, prompt, cues };
  if (mark === "elsewhere" || isBarred(asked)) return;
  for (const hit of answers(asked))
    yield {
      ...hit,
      place,
      corrects: mark !== undefined,
      state: mark === "retracts" && hit.from < corrects ? "denied" : hit.state,
    };
}

function* answers(asked: AskedPrompt): Generator<Answering> {
  yield* fieldHits(asked);
  if (asked.cues.trial) yield* trialHits(asked);
  yield* bothHits(asked);
  yield* wordHits(asked);
}

/** Statements in which nothing counts for a prompt. */
function isBarred({ analysis, place, sight, prompt, cues }: AskedPrompt): boolean {
  const { terms, label, headings } = sight;
  if (cues.notIn && [label, headings].some((all) => all.of(prompt, "notIn").length > 0)) return true;
  if (!cues.beside || [terms, label, headings].some((all) => all.of(prompt, "beside").length > 0)) return false;
  if (cues.both && isField(sight, prompt)) return false;
  const { problems } = analysis;
  const isOwn = problems.at(place, 0, { ...cues, goesOn: true }) === "own" || (problems.isAlone && cues.both);
  return !(isOwn && (cues.both !== undefined || (sight.statement.label === "" && sight.tokens.length <= fewest)));
}

/** So few words go on with what was named before them: "Acne. Cheeks." */
const fewest = 4;
