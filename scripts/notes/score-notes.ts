import type { Tick } from "../../lib/core/note/judge/tick";
import { tickNote } from "../../lib/core/note/judge/tick-note";

/** A note of tests/notes with what it says; a prompt that is not named is missing. */
export interface ExpectedNote {
  id: string;
  text: string;
  expected: Record<string, Tick["state"]>;
}

export interface PromptScore {
  expected: number;
  precision: number;
  recall: number;
  f1: number;
}

interface PromptScores {
  documented: PromptScore;
  denied: PromptScore;
  missing: number;
}

/**
 * How well the reader's ticks agree with what is expected, for each prompt, and the mean over the prompts. A prompt that
 * no note names is left out: it is new, and nobody has yet said of the notes what they state of it.
 */
export function noteScores(
  notes: readonly ExpectedNote[],
  ticksOf: (note: ExpectedNote) => Tick[] = ({ text }) => tickNote(text),
) {
  const named = new Set(notes.flatMap(({ expected }) => Object.keys(expected)));
  const read = notes.map((note) => ({ note, ticks: ticksOf(note).filter(({ prompt }) => named.has(prompt)) }));
  const pairs = read.flatMap(({ note, ticks }) =>
    ticks.map((tick) => ({ note, tick, wanted: note.expected[tick.prompt] ?? "missing" })),
  );
  const scores = new Map<string, PromptScores>();
  for (const id of new Set(pairs.map(({ tick }) => tick.prompt))) {
    const own = pairs.filter(({ tick }) => tick.prompt === id).map(({ tick, wanted }) => [wanted, tick.state] as const);
    scores.set(id, {
      documented: score(own, "documented"),
      denied: score(own, "denied"),
      missing: own.filter(([wanted]) => wanted === "missing").length,
    });
  }
  const failures = pairs
    .filter(({ tick, wanted }) => tick.state !== wanted)
    .map(
      ({ note, tick, wanted }) =>
        `${note.id} · ${tick.prompt}: ${wanted}, read as ${tick.state} ${JSON.stringify(tick.evidence)}`,
    );
  return { scores, macro: { documented: mean(scores, "documented"), denied: mean(scores, "denied") }, failures };
}

function score(pairs: (readonly [Tick["state"], Tick["state"]])[], state: Tick["state"]): PromptScore {
  const expected = pairs.filter(([wanted]) => wanted === state).length;
  const said = pairs.filter(([, found]) => found === state).length;
  const right = pairs.filter(([wanted, found]) => wanted === state && found === state).length;
  const [precision, recall] = [said === 0 ? 1 : right / said, expected === 0 ? 1 : right / expected];
  return {
    expected,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function mean(scores: Map<string, PromptScores>, state: "documented" | "denied"): number {
  const told = [...scores.values()].map((all) => all[state]).filter(({ expected }) => expected > 0);
  return told.reduce((sum, { f1 }) => sum + f1, 0) / told.length;
}
