import { tickNote } from "../../lib/core/note/judge/tick-note";
import { takeAllSteps } from "../../lib/core/reading/take-all-steps";
import { findNote, rereadNote } from "../../lib/page/note/find-note";
import { median } from "./median";

/** Milliseconds that one tick of the note takes, the median of `runs`; each run's note differs by a character. */
export function timeTick(note: string, runs: number): number {
  return median(
    times(runs, (run) => {
      tickNote(`${note.slice(0, 500)}${run % 10}${note.slice(500)}`);
    }),
  );
}

/** The longest of three ticks of a hostile text, in milliseconds. */
export function timeHostile(text: string): number {
  return Math.max(...times(3, () => void tickNote(text)));
}

/** Milliseconds of the page's thread for one key in the note: reading it anew and copying it for the message. */
export function timeKey(note: string, runs: number): number {
  const box = document.createElement("textarea");
  box.setAttribute("aria-label", "Visit note");
  document.body.append(box);
  box.value = note;
  const found = takeAllSteps(findNote(document));
  if (!found) throw new Error("The note was expected to be found in its box; it was not.");
  const took = Array.from({ length: runs }, (_, run) => {
    // Outside the clock: putting the text into the box is the browser's work, with us or without.
    box.value = `${note}${run}`;
    return times(1, () => void structuredClone(rereadNote(found)?.text))[0] ?? Number.NaN;
  });
  box.remove();
  return median(took);
}

function times(runs: number, work: (run: number) => void): number[] {
  return Array.from({ length: runs }, (_, run) => {
    const started = performance.now();
    work(run);
    return performance.now() - started;
  });
}
