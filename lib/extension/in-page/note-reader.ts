import { type ChosenNote, chooseNote } from "../../core/note/choose-note";
import type { FrameNote } from "../../core/note/frame-note";
import { tickNoteInUse } from "./note-in-use";

/** Which note is read and what it says; all of it in this tab's memory alone, and gone with it. */
export function makeNoteReader(onChange: () => void) {
  const found = new Map<number, FrameNote>();
  let given: ChosenNote | null = null;
  const { read, ...noteInUse } = tickNoteInUse(onChange);

  const give = (next: ChosenNote | null) => {
    given = next;
    read(chooseNote(found, given));
  };
  return {
    ...noteInUse,
    frame(frameId: number, note: FrameNote | null) {
      if (note) found.set(frameId, note);
      else if (!found.delete(frameId)) return;
      read(chooseNote(found, given));
    },
    giveSelection: (frameId: number, text: string) => give({ from: "selection", text, where: "", frameId }),
    paste: (text: string) => give(text.trim() === "" ? null : { from: "paste", text, where: "" }),
    readPage: () => give(null),
  };
}
