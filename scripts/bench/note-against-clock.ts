import { tickNote } from "../../lib/core/note/judge/tick-note";
import { takeAllSteps } from "../../lib/core/reading/take-all-steps";
import { findNote, rereadNote } from "../../lib/page/note/find-note";
import { hostileNote, repeated } from "./hostile-notes";
import { median } from "./median";

/** Milliseconds that one tick of the note takes, the median of `runs`; each run's note differs by a character. */
export function timeTick(note: string, runs: number): number {
  return median(
    times(runs, (run) => {
      tickNote(`${note.slice(0, 500)}${run % 10}${note.slice(500)}`);
    }),
  );
}

/** The hostile note that takes longest, in milliseconds, and how many times as long as its half it takes: the best of five ticks each. */
export function timeHostile(): { phrase: string; ms: number; growth: number } {
  const all = repeated.map((phrase) => {
    const [half, whole] = [hostileNote(phrase, 0.5), hostileNote(phrase)].map((text) =>
      Math.min(...times(5, () => void tickNote(text))),
    );
    return { phrase, ms: whole ?? Number.NaN, growth: (whole ?? Number.NaN) / (half ?? Number.NaN) };
  });
  const [slowest] = all.toSorted((one, other) => other.ms - one.ms);
  if (!slowest) throw new Error("Hostile notes were expected; there is none.");
  return slowest;
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
