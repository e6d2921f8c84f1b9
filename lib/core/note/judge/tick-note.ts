import { noteCues } from "../../knowledge/codes/note-cues";
import { literalPattern, type NoteCues } from "../../knowledge/note-cues";
import type { OwnPrompts } from "../../preferences/preferences";
import type { Tick } from "./tick";
import { type NotePrompt, tickPrompts } from "./tick-prompts";

const delivered: readonly NotePrompt[] = Object.entries(noteCues).map(([id, cues]) => ({ id, cues }));

/** What a note says about every prompt: those that Claimside brings, in their order, then the practice's own. */
export function tickNote(note: string, own: OwnPrompts = {}): Tick[] {
  const ownPrompts = Object.entries(own).map(([id, { words }]) => ({ id, cues: ownCues(words) }));
  return tickPrompts(note, [...delivered, ...ownPrompts]);
}

/** What practices add is mostly advice and talk, so that counts; plans, other days and other people do not. */
function ownCues(words: readonly string[]): NoteCues {
  return { says: literalPattern(words), allows: ["talk", "teaching"] };
}
