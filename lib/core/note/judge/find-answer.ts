import type { NoteCues } from "../../knowledge/note-cues";
import type { NoteReading } from "../read/read-note";
import type { Span } from "../read/split-sentences";
import { denying, type Hit, stating } from "./read-hits";

/**
 * The words that answer a prompt: the first that state it, else the first that deny it, or the other way round where
 * one denial outweighs; where anything is corrected, only what the correction says. Nothing is read beyond the answer.
 */
export function findAnswer(reading: NoteReading, cues: NoteCues): Hit | undefined {
  return findCorrection(reading, cues) ?? findIn(reading, cues, { start: 0, end: reading.text.length });
}

function findCorrection(reading: NoteReading, cues: NoteCues): Hit | undefined {
  const hits = reading.corrections
    .flatMap((within) => [...stating(reading, cues, within), ...denying(reading, cues, within)])
    .flatMap((all) => [...all]);
  return answerAmong([hits.filter(({ corrects }) => corrects)], cues);
}

function findIn(reading: NoteReading, cues: NoteCues, within: Span): Hit | undefined {
  const stated = answerAmong(stating(reading, cues, within), cues);
  if (stated?.state === "documented" && !cues.denialWins) return stated;
  return answerAmong([stated ? [stated] : [], ...denying(reading, cues, within)], cues);
}

function answerAmong(all: Iterable<Hit>[], { denialWins, neverDenied }: NoteCues): Hit | undefined {
  const wins = denialWins ? "denied" : "documented";
  const first: Partial<Record<Hit["state"], Hit>> = {};
  for (const hits of all) {
    for (const hit of hits) {
      if (hit.state === "denied" && neverDenied) continue;
      const before = first[hit.state];
      if (!before || hit.start < before.start) first[hit.state] = hit;
      if (hit.state === wins) break;
    }
  }
  return first[wins] ?? first.documented ?? first.denied;
}
