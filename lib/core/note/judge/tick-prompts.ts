import type { NoteCues } from "../../knowledge/note-cues";
import { type NoteReading, readNote } from "../read/read-note";
import { findAnswer } from "./find-answer";
import type { Hit } from "./read-hits";
import type { Tick } from "./tick";

/** What the reader needs of a prompt; one without cues is always missing. */
export interface NotePrompt {
  id: string;
  cues?: NoteCues;
}

/** What a note says about each prompt, in the prompts' order. Pure; never throws; evidence is quoted from `note` itself. */
export function tickPrompts(note: string, prompts: readonly NotePrompt[]): Tick[] {
  const reading = readNote(note);
  return prompts.map((prompt) => tickPrompt(note, reading, prompt));
}

function tickPrompt(note: string, reading: NoteReading, { id, cues }: NotePrompt): Tick {
  const hit = cues && findAnswer(reading, cues);
  return hit
    ? { prompt: id, state: hit.state, evidence: quote(note, reading, hit) }
    : { prompt: id, state: "missing", evidence: null };
}

/** At most this many characters are quoted around the words that decided. */
const quoted = 240;

/** The sentence of the words that decided, or the stretch around them where it is long. */
function quote(note: string, { statements }: NoteReading, { start, end, statement }: Hit): string {
  const whole = statements[statement] ?? { start, end };
  let [from, to] = [Math.min(whole.start, start), Math.max(whole.end, end)];
  if (to - from > quoted) {
    from = Math.max(from, start - quoted / 3);
    to = Math.min(to, Math.max(end, from + quoted));
    from = from > whole.start ? note.indexOf(" ", from) + 1 : from;
  }
  return note.slice(Math.min(from, start), to).trim();
}
