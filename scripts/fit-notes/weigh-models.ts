import type { Tick } from "../../lib/core/note/judge/tick";
import { tickNote } from "../../lib/core/note/judge/tick-note";
import { type ExpectedNote, noteScores } from "../notes/score-notes";
import { fitNotes, type Likelihoods, stateOf } from "./note-model";

/** Macro-F1 of what is documented and of what is denied. */
export interface Macro {
  documented: number;
  denied: number;
}

/** How a set is read by a model that was fitted to the other sets, beside the reader. */
export interface WeighedSet {
  set: string;
  notes: number;
  reader: Macro;
  model: Macro;
  /** The reader, and the model where the reader finds nothing and the model is sure. */
  together: Macro;
}

/** From here on the model is sure. */
const sureFrom = 0.99;

/** Fits to all sets but one, for each of them, and scores what was left out. Sets that only measure are never fitted to. */
export function weighSets(
  sets: ReadonlyMap<string, ExpectedNote[]>,
  onlyMeasured: readonly string[] = [],
): WeighedSet[] {
  const prompts = tickNote("").map(({ prompt }) => prompt);
  return [...sets].map(([set, notes]) => {
    const others = [...sets].filter(([name]) => name !== set && !onlyMeasured.includes(name));
    const model = fitNotes(
      others.flatMap(([, all]) => all),
      prompts,
    );
    const read = new Map(notes.map((note) => [note, { ticks: tickNote(note.text), likely: model(note.text) }]));
    const scoreBy = (stateBy: (tick: Tick, likely: Likelihoods) => Tick["state"]): Macro =>
      noteScores(notes, (note) => {
        const { ticks = [], likely } = read.get(note) ?? {};
        return ticks.map((tick) => ({ ...tick, state: stateBy(tick, likely?.get(tick.prompt) ?? nothing) }));
      }).macro;
    return {
      set,
      notes: notes.length,
      reader: scoreBy(({ state }) => state),
      model: scoreBy((_, likely) => stateOf(likely)),
      together: scoreBy(({ state }, likely) => (state === "missing" ? stateOf(likely, sureFrom) : state)),
    };
  });
}

const nothing: Likelihoods = { documented: 0, denied: 0 };
