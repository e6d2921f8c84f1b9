import type { ChosenNote } from "../../core/note/choose-note";
import type { VisitSupport } from "../../core/note/visit/separate-visit";
import { ask } from "../messages";

/** What a note shows of a visit beside the procedure; asked only while something that is said of the claim hangs on it. */
export function readVisitIn(current: () => ChosenNote | null, onChange: () => void) {
  let isWanted = false;
  let said: VisitSupport | null = null;
  /** The note that it was read from. */
  let of: ChosenNote | null = null;

  const read = async () => {
    const note = current();
    const answer = note && isWanted && note !== of ? await ask("visit", { text: note.text }) : undefined;
    if (!answer || current() !== note) return;
    [said, of] = [answer, note];
    onChange();
  };
  return {
    said: () => (said ? { visit: said } : {}),
    /** Another note is in use, or another text of it: what the note before showed is not said of that. */
    noteChanged(isOther: boolean) {
      if (isOther) said = null;
      void read();
    },
    want(wanted: boolean) {
      if (wanted === isWanted) return;
      isWanted = wanted;
      void read();
    },
  };
}
