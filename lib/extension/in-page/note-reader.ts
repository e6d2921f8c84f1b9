import { type ChosenNote, chooseNote, isSameNote, overruleTicks } from "../../core/note/choose-note";
import type { FrameNote } from "../../core/note/frame-note";
import type { Tick } from "../../core/note/judge/tick";
import type { OwnPrompts } from "../../core/preferences/preferences";
import type { ReadNote } from "../../core/view/note-view";
import { ask, tell } from "../messages";

/** Which note is read and what it says; all of it in this tab's memory alone, and gone with it. */
export function makeNoteReader(onChange: () => void) {
  const found = new Map<number, FrameNote>();
  const overruled = new Map<string, "documented" | "missing">();
  let given: ChosenNote | null = null;
  let current: ChosenNote | null = null;
  /** null while the note is being read: what another note said is never shown for it. */
  let ticks: Tick[] | null = null;
  let own: OwnPrompts = {};

  const read = async () => {
    const next = chooseNote(found, given);
    // What the biller decided holds for this note, however it is edited, and for no other patient's.
    const isOther = !current || !next || !isSameNote(current.text, next.text);
    current = next;
    if (isOther) overruled.clear();
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
  const give = (next: ChosenNote | null) => {
    given = next;
    void read();
  };

  return {
    note(): ReadNote | undefined {
      if (!current) return undefined;
      const { from, where } = current;
      return { from, where, ticks: ticks && overruleTicks(ticks, overruled), overruled: [...overruled.keys()] };
    },
    frame(frameId: number, note: FrameNote | null) {
      if (note) found.set(frameId, note);
      else if (!found.delete(frameId)) return;
      void read();
    },
    lookFor(prompts: OwnPrompts = {}) {
      if (JSON.stringify(prompts) === JSON.stringify(own)) return;
      own = prompts;
      void read();
    },
    giveSelection: (frameId: number, text: string) => give({ from: "selection", text, where: "", frameId }),
    paste: (text: string) => give(text.trim() === "" ? null : { from: "paste", text, where: "" }),
    readPage: () => give(null),
    forgetDecisions: () => overruled.clear(),
    overrule(prompt: string, state: "documented" | "missing" | null) {
      if (state) overruled.set(prompt, state);
      else overruled.delete(prompt);
      onChange();
    },
    showWords(prompt: string) {
      const words = ticks?.find((tick) => tick.prompt === prompt)?.evidence;
      if (words && current?.frameId !== undefined) tell("show-words", { frameId: current.frameId, words });
    },
  };
}
