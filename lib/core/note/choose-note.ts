import type { FrameNote } from "./frame-note";
import type { Tick } from "./judge/tick";

/** Where the note that is read comes from. */
export type NoteOrigin = "page" | "selection" | "paste";

export interface ChosenNote {
  from: NoteOrigin;
  text: string;
  where: string;
  /** The frame it was read in; absent where it was pasted. */
  frameId?: number;
}

/** What the biller says of a prompt in this claim, over what the note says. */
export type Overruled = ReadonlyMap<string, "documented" | "missing">;

/** The note to read: what the biller gave, else the frame's text that reads most like one. */
export function chooseNote(found: ReadonlyMap<number, FrameNote>, given: ChosenNote | null): ChosenNote | null {
  if (given) return given;
  const [best] = [...found].toSorted(([, one], [, other]) => other.score - one.score);
  if (!best) return null;
  const [frameId, { text, where }] = best;
  return { from: "page", text, where, frameId };
}

/** The ticks with the biller's word over them; the note's own words are no evidence of it, and nothing more is to be looked at. */
export function overruleTicks(ticks: readonly Tick[], overruled: Overruled): Tick[] {
  return ticks.map((tick) => {
    const state = overruled.get(tick.prompt);
    return state ? { prompt: tick.prompt, state, evidence: null } : tick;
  });
}

/** Whether a text is another one being edited, and no other note: half of it still stands where it stood. */
export function isSameNote(before: string, now: string): boolean {
  const shorter = Math.min(before.length, now.length);
  let [start, end] = [0, 0];
  while (start < shorter && before[start] === now[start]) start += 1;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  return start + end >= shorter / 2;
}
