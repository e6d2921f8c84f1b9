import type { NoteCues } from "../../knowledge/note-cues";
import type { Analysis } from "./analysis";
import { type Hit, hitsAt, isSpokenOf } from "./hits";

/**
 * The words that answer a prompt: the first that state it, else the first that deny it, or the other way round where
 * one denial outweighs; where anything is corrected, only what the correction says.
 */
export function findAnswer(analysis: Analysis, prompt: string, cues: NoteCues): Hit | undefined {
  const hits = [...allHits(analysis, prompt, cues)];
  const corrections = hits.filter(({ corrects }) => corrects);
  return best(corrections, cues) ?? best(hits, cues);
}

function* allHits(analysis: Analysis, prompt: string, cues: NoteCues): Generator<Hit> {
  const wins = cues.denialWins ? "denied" : "documented";
  let isSettled = false;
  for (const place of analysis.sights.keys()) {
    const corrects = analysis.sights[place]?.statement.mark !== undefined;
    if ((isSettled && !corrects) || !isSpokenOf(analysis.sight(place), prompt, cues)) continue;
    for (const hit of hitsAt(analysis, place, prompt, cues)) {
      if (hit.state === "denied" && cues.neverDenied) continue;
      yield hit;
      isSettled ||= hit.state === wins;
    }
  }
}

function best(hits: readonly Hit[], { denialWins }: NoteCues): Hit | undefined {
  const first = (state: Hit["state"]) => hits.find((hit) => hit.state === state);
  return denialWins ? (first("denied") ?? first("documented")) : (first("documented") ?? first("denied"));
}
