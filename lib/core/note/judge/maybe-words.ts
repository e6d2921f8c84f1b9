import type { NoteCues } from "../../knowledge/note-cues";
import { isNearDenial } from "../problems/near-denial";
import { isOf } from "../treatments/trials";
import type { Analysis } from "./analysis";
import { isSetAside } from "./asked-prompt";
import { type Hit, hitsAt } from "./hits";
import { quote } from "./quote";

/**
 * Words to look at where a prompt is missing: they would state it, were it sure that they are of today, certain, and of
 * this problem, or they name a treatment without its outcome. The shortest of them, for a person has to read them.
 */
export function maybeWords(note: string, analysis: Analysis, prompt: string, cues: NoteCues): string | null {
  let shortest: string | null = null;
  const unsureCues = lenient(cues);
  for (const place of analysis.placesOf(prompt)) {
    // What is told of another day, or taken back, is sure not to count.
    if (analysis.sight(place).statement.mark !== undefined) continue;
    for (const hit of cues.trial
      ? untold(analysis, place, prompt, cues)
      : unsure(analysis, place, prompt, unsureCues)) {
      const words = quote(note, analysis, hit);
      if (words !== "" && words.length < (shortest?.length ?? longest)) shortest = words;
    }
  }
  return shortest;
}

/** More words are no hint. */
const longest = 160;

function* unsure(analysis: Analysis, place: number, prompt: string, cues: NoteCues): Generator<Hit> {
  for (const hit of hitsAt(analysis, place, prompt, cues)) if (hit.state === "documented") yield hit;
}

/** Past and uncertain words count, and those that are another problem's by their nearness alone. */
function lenient(cues: NoteCues): NoteCues {
  const { goesOn: _, ofProcedure: __, ...others } = cues;
  return { ...others, allows: [...(cues.allows ?? []), "past", "uncertain"] };
}

/** "On tretinoin for three weeks": nobody says how it turned out. */
function* untold(analysis: Analysis, place: number, prompt: string, cues: NoteCues): Generator<Hit> {
  const asked = { analysis, place, sight: analysis.sight(place), prompt, cues };
  for (const trial of analysis.trials(place)) {
    if (!isOf(trial, cues) || trial.outcome !== null || isNearDenial(asked.sight.terms, trial.at)) continue;
    const words = { from: trial.at, to: trial.at + 1 };
    if (!isSetAside(asked, words))
      yield { state: "documented", place, corrects: false, from: trial.from, to: trial.to };
  }
}
