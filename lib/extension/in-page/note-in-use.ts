import { type ChosenNote, isSameNote, overruleTicks } from "../../core/note/choose-note";
import type { Tick } from "../../core/note/judge/tick";
import type { OwnPrompts } from "../../core/preferences/preferences";
import type { ReadNote } from "../../core/view/note-view";
import { ask, tell } from "../messages";
import { readVisitIn } from "./visit-in-note";

/** The note in use, with what it says of the prompts and what the biller has decided of them. */
export function tickNoteInUse(onChange: () => void) {
  const overruled = new Map<string, "documented" | "missing">();
  let current: ChosenNote | null = null;
  /** null while the note is being read: what another note said is never shown for it. */
  let ticks: Tick[] | null = null;
  let own: OwnPrompts = {};
  const visit = readVisitIn(() => current, onChange);
  const read = async (next: ChosenNote | null) => {
    // What the biller decided holds for this note, however it is edited, and for no other patient's.
    const isOther = !current || !next || !isSameNote(current.text, next.text);
    current = next;
    if (isOther) overruled.clear();
    visit.noteChanged(isOther);
    if (isOther && (ticks || !next)) {
      ticks = null;
      onChange();
    }
    const said = next && (await ask("tick", { text: next.text, own }));
    // A newer text may have come while this one was read.
    if (!said || current !== next) return;
    ticks = said;
    onChange();
  };
  return {
    read: (next: ChosenNote | null) => void read(next),
    note(): ReadNote | undefined {
      if (!current) return undefined;
      const { from, where } = current;
      const said = ticks && overruleTicks(ticks, overruled);
      return { from, where, ticks: said, overruled: [...overruled.keys()], ...visit.said() };
    },
    wantVisit: visit.want,
    lookFor(prompts: OwnPrompts = {}) {
      if (JSON.stringify(prompts) === JSON.stringify(own)) return;
      own = prompts;
      // As another note, so that an answer about the prompts before no longer counts.
      void read(current && { ...current });
    },
    forgetDecisions: () => overruled.clear(),
    overrule(prompt: string, state: "documented" | "missing" | null) {
      if (state) overruled.set(prompt, state);
      else overruled.delete(prompt);
      onChange();
    },
    showWords(prompt: string) {
      const words = wordsFor(ticks?.find((tick) => tick.prompt === prompt));
      if (words && current?.frameId !== undefined) tell("show-words", { frameId: current.frameId, words });
    },
  };
}

/** What the note says of a prompt, or the words that may state it. */
function wordsFor(tick: Tick | undefined): string | undefined {
  return tick?.evidence ?? tick?.maybe;
}
